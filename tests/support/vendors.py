"""One staff list in the column shapes of many personnel systems."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from typing import NamedTuple


class Person(NamedTuple):
    """Somebody of a firm; ``boss`` is the place of the manager in the list."""

    first: str
    last: str
    title: str
    department: str
    boss: int | None

    @property
    def name(self) -> str:
        return f"{self.first} {self.last}"

    @property
    def mail(self) -> str:
        letters = f"{self.first}.{self.last}".lower().replace(" ", "").replace("'", "")
        return f"{letters}@example.com"


Firm = Sequence[Person]
Cells = dict[str, str]


def _csv(rows: Sequence[Cells], delimiter: str = ",", above: str = "") -> str:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, list(rows[0]), delimiter=delimiter, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return above + stream.getvalue()


def _number(at: int) -> str:
    return str(1001 + 7 * at)


def _rows(firm: Firm, cells: Callable[[Person, int, Person | None, int], Cells]) -> list[Cells]:
    return [
        cells(p, at, None if p.boss is None else firm[p.boss], p.boss if p.boss is not None else -1)
        for at, p in enumerate(firm)
    ]


def bamboohr(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, _: {
        "Employee #": _number(at), "First Name": p.first, "Last Name": p.last,
        "Job Title": p.title, "Department": p.department, "Location": "Oslo",
        "Employment Status": "Full-Time", "Hire Date": f"2020-01-{at % 28 + 1:02}",
        "Reporting to": f"{b.last}, {b.first}" if b else "",
    }))  # fmt: skip


def bamboohr_api(firm: Firm) -> str:
    """Two id spaces: the system's own ids and the employee numbers, which overlap."""
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "id": str(at + 1), "employeeNumber": str(len(firm) - at), "displayName": p.name,
        "jobTitle": p.title, "supervisor": b.name if b else "",
        "supervisorId": str(len(firm) - boss) if b else "",
        "supervisorEId": str(boss + 1) if b else "", "department": p.department,
    }))  # fmt: skip


def visio(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "Name": p.name, "Unique_ID": f"ID{at}", "Reports_To": f"ID{boss}" if b else "",
        "Title": p.title, "Department": p.department, "Telephone": f"555-{at:04}",
    }), "\t")  # fmt: skip


def organimi(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "ID": _number(at), "First Name": p.first, "Last Name": p.last, "Role": p.title,
        "Boss ID": _number(boss) if b else "", "Dottedids": "", "Email": p.mail,
    }))  # fmt: skip


def theorgchart(firm: Firm) -> str:
    """The top reports to itself."""
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "PersonID": str(at), "SupervisorID": str(boss if b else at), "Name": p.name,
        "Title": p.title, "IsAssistant": "0", "Dept": p.department,
    }))  # fmt: skip


def unaric(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, _at, b, _: {
        "First Name": p.first, "Last Name": p.last, "Email": p.mail,
        "SupervisorEmail": b.mail.upper() if b else "", "Job Title": p.title,
    }))  # fmt: skip


def charthop(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, _at, b, _: {
        "Work Email": p.mail, "Name": p.name, "Title": p.title, "Manager": b.mail if b else "",
        "Department": p.department, "Start Date": "1/2/2021",
    }))  # fmt: skip


def pingboard(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, _at, b, _: {
        "First Name": p.first, "Last Name": p.last, "Email [Required]": p.mail,
        "Job Title [overwrite]": p.title, "Reports To [overwrite]": b.name if b else "",
        "Departments": p.department,
    }))  # fmt: skip


def successfactors(firm: Firm) -> str:
    labels = ("Status,User ID,Username,First Name,Last Name,Supervisor,HR Representative,Title,"
              "Department,Matrix Manager\n")  # fmt: skip
    text = _csv(_rows(firm, lambda p, at, b, boss: {
        "STATUS": "active", "USERID": f"U{at}", "USERNAME": p.mail, "FIRSTNAME": p.first,
        "LASTNAME": p.last, "MANAGER": f"U{boss}" if b else "NO_MANAGER", "HR": "NO_HR",
        "TITLE": p.title, "DEPARTMENT": p.department, "MATRIX_MANAGER": "",
    }))  # fmt: skip
    keys, _, rest = text.partition("\n")
    return f"{keys}\n{labels}{rest}"


def adp(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "Associate OID": f"G3{at:06}", "Position ID": f"P{at}", "File Number": f"{at:06}",
        "Payroll Name": f"{p.last}, {p.first}", "Job Title Description": p.title,
        "Home Department Description": p.department, "Position Status": "Active",
        "Reports To Associate OID": f"G3{boss:06}" if b else "",
    }))  # fmt: skip


def workday(firm: Firm) -> str:
    above = "All Workers,,,,\nRun by: HR,,Effective as of 2024-01-31,,\n,,,,\n"
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "Employee_ID": f"{at + 1:05}", "Full_Name": p.name, "Business_Title": p.title,
        "Supervisory Organization": p.department, "Manager_ID": f"{boss + 1:05}" if b else "",
    }), above=above)  # fmt: skip


def workday_names(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, _at, b, _: {
        "Worker": p.name, "Business Title": p.title, "Worker's Manager": b.name if b else "",
        "Location": "Oslo",
    }))  # fmt: skip


def active_directory(firm: Firm) -> str:
    def dn(p: Person) -> str:
        return f"CN={p.last}\\, {p.first},OU=People,OU={p.department},DC=example,DC=com"

    return _csv(_rows(firm, lambda p, at, b, _: {
        "DistinguishedName": dn(p), "DisplayName": f"{p.last}, {p.first}",
        "SamAccountName": f"u{at}", "Title": p.title, "Department": p.department,
        "Manager": dn(b) if b else "", "Enabled": "True",
    }))  # fmt: skip


def google(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, _at, b, _: {
        "First Name [Required]": p.first, "Last Name [Required]": p.last,
        "Email Address [Required]": p.mail, "Org Unit Path [Required]": f"/{p.department}",
        "Employee Title": p.title, "Manager Email": b.mail if b else "", "Department": p.department,
    }))  # fmt: skip


def entra(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, _: {
        "objectId": f"0000-{at:04}-aaaa", "displayName": p.name, "userPrincipalName": p.mail,
        "jobTitle": p.title, "department": p.department, "accountEnabled": "True",
        "Manager UPN": b.mail if b else "",
    }))  # fmt: skip


def drawio(firm: Firm) -> str:
    above = (
        "## Organisation\n# label: %name%\n# style: shape=%shape%\n"
        '# connect: {"from":"manager","to":"name","invert":true}\n# layout: auto\n'
    )
    return _csv(_rows(firm, lambda p, at, b, _: {
        "name": p.name, "position": p.title, "id": f"d{at}", "department": p.department,
        "manager": b.name if b else "", "refs": "", "url": "", "image": "",
    }), above=above)  # fmt: skip


def odoo(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "External ID": f"hr.employee_{at}", "Employee Name": p.name, "Job Position": p.title,
        "Manager/External ID": f"hr.employee_{boss}" if b else "",
        "Coach": firm[0].name if at else "", "Department": p.department,
    }))  # fmt: skip


def adventure_works(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "EmployeeKey": str(at + 1), "ParentEmployeeKey": str(boss + 1) if b else "NULL",
        "FirstName": p.first, "LastName": p.last, "Title": p.title, "CurrentFlag": "1",
        "DepartmentName": p.department,
    }))  # fmt: skip


def d3(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "id": str(at), "parentId": str(boss) if b else "", "name": p.name,
        "positionName": p.title, "imageUrl": f"https://example.com/{at}.png",
    }))  # fmt: skip


def personio(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, _: {
        "Personalnummer": _number(at), "Vorname": p.first, "Nachname": p.last, "Stelle": p.title,
        "Abteilung": p.department, "Vorgesetzter": b.name if b else "",
        "Wochenstunden": "40", "Standort": "Berlin",
    }), ";")  # fmt: skip


def french(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "Matricule": _number(at), "Nom": p.last.upper(), "Prénom": p.first, "Poste": p.title,
        "Service": p.department, "Responsable hiérarchique": _number(boss) if b else "",
        "ETP": "1,00",
    }), ";")  # fmt: skip


def spanish(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, _: {
        "Número de empleado": _number(at), "Nombre": p.first, "Apellidos": p.last,
        "Puesto": p.title, "Departamento": p.department, "Jefe directo": b.name if b else "",
    }), ";")  # fmt: skip


def uk_organogram(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "Post Unique Reference": f"POST{at}", "Name": p.name, "Grade": "SCS1",
        "Job Title": p.title, "Unit": p.department,
        "Reports to Senior Post": f"POST{boss}" if b else "XX", "FTE": "1",
        "Salary Cost of Reports (£)": "0",
    }))  # fmt: skip


def hibob(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, _: {
        "Employee ID": f"E-{at}", "Display name": p.name, "Job title": p.title,
        "Reports to": b.name if b else "", "Reports to email": b.mail if b else "",
        "Email": p.mail, "Site": "Oslo",
    }))  # fmt: skip


def rippling(firm: Firm) -> str:
    return _csv(_rows(firm, lambda p, at, b, boss: {
        "Employee": p.name, "Employee number": f"{at + 1}.0", "Title": p.title,
        "Manager": b.name if b else "", "Manager employee number": f"{boss + 1}" if b else "",
        "Department": p.department, "Work email": p.mail,
    }))  # fmt: skip


def no_header(firm: Firm) -> str:
    text = _csv(_rows(firm, lambda p, at, b, boss: {
        "a": _number(at), "b": p.name, "c": p.title, "d": _number(boss) if b else "",
    }))  # fmt: skip
    return text.partition("\n")[2]


SHAPES: tuple[Callable[[Firm], str], ...] = (
    bamboohr, bamboohr_api, visio, organimi, theorgchart, unaric, charthop, pingboard,
    successfactors, adp, workday, workday_names, active_directory, google, entra, drawio, odoo,
    adventure_works, d3, personio, french, spanish, uk_organogram, hibob, rippling, no_header,
)  # fmt: skip
