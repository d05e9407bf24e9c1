<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Actions</name>
    <message>
      <source>Arrange from top to bottom</source>
      <translation>Von oben nach unten anordnen</translation>
    </message>
    <message>
      <source>Arrange from bottom to top</source>
      <translation>Von unten nach oben anordnen</translation>
    </message>
    <message>
      <source>Arrange from left to right</source>
      <translation>Von links nach rechts anordnen</translation>
    </message>
    <message>
      <source>Arrange from right to left</source>
      <translation>Von rechts nach links anordnen</translation>
    </message>
    <message>
      <source>Use standard cards</source>
      <translation>Standardkarten verwenden</translation>
    </message>
    <message>
      <source>Use compact cards</source>
      <translation>Kompakte Karten verwenden</translation>
    </message>
    <message>
      <source>Use cards with photo</source>
      <translation>Karten mit Foto verwenden</translation>
    </message>
    <message>
      <source>Arrange reports automatically</source>
      <translation>Unterstellte automatisch anordnen</translation>
    </message>
    <message>
      <source>Arrange reports in a row</source>
      <translation>Unterstellte in einer Reihe anordnen</translation>
    </message>
    <message>
      <source>Arrange reports in a stack</source>
      <translation>Unterstellte gestapelt anordnen</translation>
    </message>
    <message>
      <source>Arrange reports in two columns</source>
      <translation>Unterstellte in zwei Spalten anordnen</translation>
    </message>
    <message>
      <source>Reports: automatic</source>
      <translation>Unterstellte: automatisch</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Anordnen</translation>
    </message>
    <message>
      <source>Let the program arrange the reports of the selected roles.</source>
      <translation>Das Programm die Unterstellten der ausgewählten Rollen anordnen lassen.</translation>
    </message>
    <message>
      <source>Reports: in a row</source>
      <translation>Unterstellte: in einer Reihe</translation>
    </message>
    <message>
      <source>The reports of the selected roles side by side.</source>
      <translation>Die Unterstellten der ausgewählten Rollen nebeneinander.</translation>
    </message>
    <message>
      <source>Reports: in a stack</source>
      <translation>Unterstellte: gestapelt</translation>
    </message>
    <message>
      <source>The reports of the selected roles below each other.</source>
      <translation>Die Unterstellten der ausgewählten Rollen untereinander.</translation>
    </message>
    <message>
      <source>Reports: in two columns</source>
      <translation>Unterstellte: in zwei Spalten</translation>
    </message>
    <message>
      <source>The reports of the selected roles in two columns.</source>
      <translation>Die Unterstellten der ausgewählten Rollen in zwei Spalten.</translation>
    </message>
    <message>
      <source>From top to bottom</source>
      <translation>Von oben nach unten</translation>
    </message>
    <message>
      <source>Managers above their reports.</source>
      <translation>Führungskräfte über ihren Unterstellten.</translation>
    </message>
    <message>
      <source>From left to right</source>
      <translation>Von links nach rechts</translation>
    </message>
    <message>
      <source>Managers to the left of their reports.</source>
      <translation>Führungskräfte links von ihren Unterstellten.</translation>
    </message>
    <message>
      <source>From bottom to top</source>
      <translation>Von unten nach oben</translation>
    </message>
    <message>
      <source>Managers below their reports.</source>
      <translation>Führungskräfte unter ihren Unterstellten.</translation>
    </message>
    <message>
      <source>From right to left</source>
      <translation>Von rechts nach links</translation>
    </message>
    <message>
      <source>Managers to the right of their reports.</source>
      <translation>Führungskräfte rechts von ihren Unterstellten.</translation>
    </message>
    <message>
      <source>Align the layers</source>
      <translation>Ebenen ausrichten</translation>
    </message>
    <message>
      <source>Everyone of one layer on one line, or as tightly as it goes.</source>
      <translation>Alle einer Ebene auf einer Linie oder so eng wie möglich.</translation>
    </message>
    <message>
      <source>Standard cards</source>
      <translation>Standardkarten</translation>
    </message>
    <message>
      <source>Title, holder, functions and more.</source>
      <translation>Titel, Person, Funktionen und mehr.</translation>
    </message>
    <message>
      <source>Compact cards</source>
      <translation>Kompakte Karten</translation>
    </message>
    <message>
      <source>Small cards: title, holder, function.</source>
      <translation>Kleine Karten: Titel, Person, Funktion.</translation>
    </message>
    <message>
      <source>Cards with photo</source>
      <translation>Karten mit Foto</translation>
    </message>
    <message>
      <source>Cards with the holder’s photo or initials.</source>
      <translation>Karten mit Foto oder Initialen der Person.</translation>
    </message>
    <message>
      <source>Cards and colours…</source>
      <translation>Karten und Farben…</translation>
    </message>
    <message>
      <source>Choose what the cards show, and the colours of your company.</source>
      <translation>Wählen, was die Karten zeigen, und die Farben Ihres Unternehmens.</translation>
    </message>
    <message>
      <source>Pack the layers</source>
      <translation>Ebenen dicht packen</translation>
    </message>
    <message>
      <source>As an audience sees it</source>
      <translation>Wie eine Zielgruppe es sieht</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Look at the chart with the eyes of the board, managers or all staff.</source>
      <translation>Das Organigramm mit den Augen von Vorstand, Führungskräften oder allen Mitarbeitenden sehen.</translation>
    </message>
    <message>
      <source>Audiences…</source>
      <translation>Zielgruppen…</translation>
    </message>
    <message>
      <source>Choose what each audience may see: fields, branches, layers.</source>
      <translation>Wählen, was jede Zielgruppe sehen darf: Felder, Zweige, Ebenen.</translation>
    </message>
    <message>
      <source>Share a copy…</source>
      <translation>Kopie weitergeben…</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Save a copy that holds what an audience may see and nothing else.</source>
      <translation>Eine Kopie speichern, die nur enthält, was eine Zielgruppe sehen darf.</translation>
    </message>
    <message>
      <source>Title, date and logo</source>
      <translation>Titel, Datum und Logo</translation>
    </message>
    <message>
      <source>Title, subtitle, organisation, date, confidentiality, draft and logo of the chart.</source>
      <translation>Titel, Untertitel, Organisation, Datum, Vertraulichkeit, Entwurf und Logo des Organigramms.</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>List what the rules find, with what could be done about it.</source>
      <translation>Auflisten, was die Regeln finden und was dagegen hilft.</translation>
    </message>
    <message>
      <source>Rules and thresholds…</source>
      <translation>Regeln und Schwellen…</translation>
    </message>
    <message>
      <source>Choose the profile, thresholds and severities that the chart is checked by.</source>
      <translation>Profil, Schwellen und Schweregrade wählen, nach denen geprüft wird.</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>Take the selected branches out and put them on the clipboard.</source>
      <translation>Die ausgewählten Zweige herausnehmen und in die Zwischenablage legen.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>The selected branches for other windows, as rows for Excel, and as a picture.</source>
      <translation>Die ausgewählten Zweige für andere Fenster, als Zeilen für Excel und als Bild.</translation>
    </message>
    <message>
      <source>Copy as picture</source>
      <translation>Als Bild kopieren</translation>
    </message>
    <message>
      <source>The chart as it is shown, or the selected branch, at the size of a slide.</source>
      <translation>Das Organigramm wie gezeigt, oder der ausgewählte Zweig, in Foliengröße.</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Branches, rows of a spreadsheet, or names for the seats of the selected card.</source>
      <translation>Zweige, Zeilen einer Tabelle oder Namen für die Planstellen der ausgewählten Karte.</translation>
    </message>
    <message>
      <source>Paste a list…</source>
      <translation>Liste einfügen…</translation>
    </message>
    <message>
      <source>Rows or names, pasted or typed, become roles under the selected one.</source>
      <translation>Eingefügte oder getippte Zeilen oder Namen werden zu Rollen unter der ausgewählten.</translation>
    </message>
    <message>
      <source>Colour by function</source>
      <translation>Nach Funktion einfärben</translation>
    </message>
    <message>
      <source>Colour by</source>
      <translation>Einfärben</translation>
    </message>
    <message>
      <source>The colours of what each role takes care of.</source>
      <translation>Die Farben dessen, worum sich jede Rolle kümmert.</translation>
    </message>
    <message>
      <source>Colour by another field…</source>
      <translation>Nach anderem Feld einfärben…</translation>
    </message>
    <message>
      <source>Any field in which some role says something.</source>
      <translation>Jedes Feld, in dem irgendeine Rolle etwas sagt.</translation>
    </message>
    <message>
      <source>Colour by span of control</source>
      <translation>Nach Leitungsspanne einfärben</translation>
    </message>
    <message>
      <source>How many report to each manager.</source>
      <translation>Wie viele an jede Führungskraft berichten.</translation>
    </message>
    <message>
      <source>Colour by layer</source>
      <translation>Nach Ebene einfärben</translation>
    </message>
    <message>
      <source>How many layers there are above a role.</source>
      <translation>Wie viele Ebenen über einer Rolle liegen.</translation>
    </message>
    <message>
      <source>Colour by FTE</source>
      <translation>Nach VZÄ einfärben</translation>
    </message>
    <message>
      <source>The full-time equivalents of a card.</source>
      <translation>Die Vollzeitäquivalente einer Karte.</translation>
    </message>
    <message>
      <source>Colour by vacancy</source>
      <translation>Nach Vakanz einfärben</translation>
    </message>
    <message>
      <source>Which seats are vacant or planned.</source>
      <translation>Welche Planstellen vakant oder geplant sind.</translation>
    </message>
    <message>
      <source>Colour by tier</source>
      <translation>Nach Stufe einfärben</translation>
    </message>
    <message>
      <source>The support tiers, in their order.</source>
      <translation>Die Support-Stufen in ihrer Reihenfolge.</translation>
    </message>
    <message>
      <source>Colour by cost</source>
      <translation>Nach Kosten einfärben</translation>
    </message>
    <message>
      <source>What the seats of a card cost a year.</source>
      <translation>Was die Planstellen einer Karte im Jahr kosten.</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Say something about the selected role.</source>
      <translation>Etwas über die ausgewählte Rolle sagen.</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>List what was said about roles, open and resolved.</source>
      <translation>Auflisten, was über Rollen gesagt wurde, offen und erledigt.</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Two scenarios, versions or files: before, changes and after, and who moves.</source>
      <translation>Zwei Szenarien, Versionen oder Dateien: vorher, Änderungen und nachher, und wer wechselt.</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <source>The earlier of two charts.</source>
      <translation>Das frühere von zwei Organigrammen.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>What was added, removed, moved and changed, in one picture.</source>
      <translation>Was hinzukam, entfiel, wechselte und sich änderte, in einem Bild.</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>The later of two charts.</source>
      <translation>Das spätere von zwei Organigrammen.</translation>
    </message>
    <message>
      <source>Next view</source>
      <translation>Nächste Ansicht</translation>
    </message>
    <message>
      <source>Before, changes and after, one after the other, from the same place.</source>
      <translation>Vorher, Änderungen und nachher nacheinander, vom selben Punkt aus.</translation>
    </message>
    <message>
      <source>Export before, changes and after…</source>
      <translation>Vorher, Änderungen und nachher exportieren…</translation>
    </message>
    <message>
      <source>Three slides or pages in the same geometry.</source>
      <translation>Drei Folien oder Seiten in derselben Geometrie.</translation>
    </message>
    <message>
      <source>Export the list of moves…</source>
      <translation>Wechselliste exportieren…</translation>
    </message>
    <message>
      <source>Who moves where, by department, as a workbook or as pages.</source>
      <translation>Wer wohin wechselt, nach Abteilung, als Arbeitsmappe oder als Seiten.</translation>
    </message>
    <message>
      <source>Keep the later chart as a scenario…</source>
      <translation>Das spätere als Szenario behalten…</translation>
    </message>
    <message>
      <source>What another file, version or staff list has otherwise becomes a scenario.</source>
      <translation>Was eine andere Datei, Version oder Personalliste anders hat, wird zum Szenario.</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Write the chart as PDF, PNG, SVG, Excel and more.</source>
      <translation>Das Organigramm als PDF, PNG, SVG, Excel und mehr ausgeben.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>An empty chart.</source>
      <translation>Ein leeres Organigramm.</translation>
    </message>
    <message>
      <source>New from a template…</source>
      <translation>Neu aus Vorlage…</translation>
    </message>
    <message>
      <source>The start page: templates, recent files.</source>
      <translation>Die Startseite: Vorlagen, zuletzt benutzte Dateien.</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <source>A chart or a staff list.</source>
      <translation>Ein Organigramm oder eine Personalliste.</translation>
    </message>
    <message>
      <source>Import a staff list…</source>
      <translation>Personalliste importieren…</translation>
    </message>
    <message>
      <source>A CSV file or a workbook becomes a new chart.</source>
      <translation>Eine CSV-Datei oder Arbeitsmappe wird zu einem neuen Organigramm.</translation>
    </message>
    <message>
      <source>Update from a newer list…</source>
      <translation>Aus neuerer Liste aktualisieren…</translation>
    </message>
    <message>
      <source>See who joined, left, moved and changed since the last list, and take it over.</source>
      <translation>Sehen, wer seit der letzten Liste hinzukam, ausschied, wechselte oder sich änderte, und es übernehmen.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Write the chart to its file.</source>
      <translation>Das Organigramm in seine Datei schreiben.</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <source>Write the chart to another file and go on with that.</source>
      <translation>Das Organigramm in eine andere Datei schreiben und dort weiterarbeiten.</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Write a copy and stay with this file.</source>
      <translation>Eine Kopie schreiben und bei dieser Datei bleiben.</translation>
    </message>
    <message>
      <source>Earlier versions…</source>
      <translation>Frühere Versionen…</translation>
    </message>
    <message>
      <source>The last ten saves.</source>
      <translation>Die letzten zehn Speicherstände.</translation>
    </message>
    <message>
      <source>Save selection as template…</source>
      <translation>Auswahl als Vorlage speichern…</translation>
    </message>
    <message>
      <source>The selected branches, without the people, for new charts.</source>
      <translation>Die ausgewählten Zweige, ohne die Personen, für neue Organigramme.</translation>
    </message>
    <message>
      <source>Insert a template…</source>
      <translation>Vorlage einfügen…</translation>
    </message>
    <message>
      <source>A template under the selected role.</source>
      <translation>Eine Vorlage unter der ausgewählten Rolle.</translation>
    </message>
    <message>
      <source>Insert a file…</source>
      <translation>Datei einfügen…</translation>
    </message>
    <message>
      <source>Another chart or a staff list under the selected role.</source>
      <translation>Ein anderes Organigramm oder eine Personalliste unter der ausgewählten Rolle.</translation>
    </message>
    <message>
      <source>Safety copies…</source>
      <translation>Sicherungskopien…</translation>
    </message>
    <message>
      <source>What is kept on this computer, and for how long.</source>
      <translation>Was auf diesem Computer aufbewahrt wird und wie lange.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close this window.</source>
      <translation>Dieses Fenster schließen.</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Close all windows.</source>
      <translation>Alle Fenster schließen.</translation>
    </message>
    <message>
      <source>Filter…</source>
      <translation>Filtern…</translation>
    </message>
    <message>
      <source>Fade or hide the roles that do not match words, functions or other values.</source>
      <translation>Rollen abblenden oder ausblenden, die nicht zu Wörtern, Funktionen oder anderen Werten passen.</translation>
    </message>
    <message>
      <source>Show everyone again</source>
      <translation>Wieder alle zeigen</translation>
    </message>
    <message>
      <source>Take the filter away.</source>
      <translation>Den Filter wegnehmen.</translation>
    </message>
    <message>
      <source>Find…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <source>Find roles by name, title or any other field.</source>
      <translation>Rollen nach Name, Titel oder einem anderen Feld suchen.</translation>
    </message>
    <message>
      <source>Find next</source>
      <translation>Weitersuchen</translation>
    </message>
    <message>
      <source>Go to the next role that was found.</source>
      <translation>Zur nächsten gefundenen Rolle gehen.</translation>
    </message>
    <message>
      <source>Find previous</source>
      <translation>Rückwärts suchen</translation>
    </message>
    <message>
      <source>Go to the role that was found before.</source>
      <translation>Zur vorigen gefundenen Rolle gehen.</translation>
    </message>
    <message>
      <source>Find an action…</source>
      <translation>Befehl suchen…</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Find any action by its words and run it.</source>
      <translation>Einen Befehl nach seinen Wörtern suchen und ausführen.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts…</source>
      <translation>Tastenkürzel…</translation>
    </message>
    <message>
      <source>See all actions with their keys, and change these.</source>
      <translation>Alle Befehle mit ihren Tasten ansehen und diese ändern.</translation>
    </message>
    <message>
      <source>The arrangement is the one with the largest type on this page.</source>
      <translation>Die Anordnung mit der größten Schrift auf dieser Seite.</translation>
    </message>
    <message>
      <source>Fit no page</source>
      <translation>An keine Seite anpassen</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Auf Seite</translation>
    </message>
    <message>
      <source>The chart is as wide and high as it will.</source>
      <translation>Das Organigramm wird so breit und hoch, wie es will.</translation>
    </message>
    <message>
      <source>Fit a slide, 16:9</source>
      <translation>An Folie 16:9 anpassen</translation>
    </message>
    <message>
      <source>Fit a slide, 4:3</source>
      <translation>An Folie 4:3 anpassen</translation>
    </message>
    <message>
      <source>Fit A4, landscape</source>
      <translation>An A4 quer anpassen</translation>
    </message>
    <message>
      <source>Fit A4, portrait</source>
      <translation>An A4 hoch anpassen</translation>
    </message>
    <message>
      <source>Fit A3, landscape</source>
      <translation>An A3 quer anpassen</translation>
    </message>
    <message>
      <source>Fit Letter, landscape</source>
      <translation>An Letter quer anpassen</translation>
    </message>
    <message>
      <source>Fit Tabloid, landscape</source>
      <translation>An Tabloid quer anpassen</translation>
    </message>
    <message>
      <source>Fit to {page}</source>
      <translation>An {page} anpassen</translation>
    </message>
    <message>
      <source>Guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Read the guide in your browser; it lies on this computer.</source>
      <translation>Das Handbuch im Browser lesen; es liegt auf diesem Computer.</translation>
    </message>
    <message>
      <source>A tour in four steps</source>
      <translation>Tour in vier Schritten</translation>
    </message>
    <message>
      <source>See where to add roles, rearrange, check and export.</source>
      <translation>Sehen, wo man Rollen hinzufügt, umordnet, prüft und exportiert.</translation>
    </message>
    <message>
      <source>What is this?</source>
      <translation>Was ist das?</translation>
    </message>
    <message>
      <source>Click on any part of the window to read what it is for.</source>
      <translation>Auf einen Teil des Fensters klicken und lesen, wozu er dient.</translation>
    </message>
    <message>
      <source>About Orgchart</source>
      <translation>Über Orgchart</translation>
    </message>
    <message>
      <source>The version, and the licences of what it is made of.</source>
      <translation>Die Version und die Lizenzen der Bestandteile.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Take the last step back.</source>
      <translation>Den letzten Schritt zurücknehmen.</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Do the next step again.</source>
      <translation>Den nächsten Schritt noch einmal tun.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>The first of the system's languages that Orgchart speaks, else English.</source>
      <translation>Die erste Systemsprache, die Orgchart spricht, sonst Englisch.</translation>
    </message>
    <message>
      <source>Orgchart speaks that language from its next start.</source>
      <translation>Orgchart spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>Menus, dialogs, messages and new charts in this language.</source>
      <translation>Menüs, Dialoge, Meldungen und neue Organigramme in dieser Sprache.</translation>
    </message>
    <message>
      <source>Show 1 layer</source>
      <translation>1 Ebene zeigen</translation>
    </message>
    <message>
      <source>Show 2 layers</source>
      <translation>2 Ebenen zeigen</translation>
    </message>
    <message>
      <source>Show 3 layers</source>
      <translation>3 Ebenen zeigen</translation>
    </message>
    <message>
      <source>Show 4 layers</source>
      <translation>4 Ebenen zeigen</translation>
    </message>
    <message>
      <source>Show 5 layers</source>
      <translation>5 Ebenen zeigen</translation>
    </message>
    <message>
      <source>Show 6 layers</source>
      <translation>6 Ebenen zeigen</translation>
    </message>
    <message>
      <source>Show 7 layers</source>
      <translation>7 Ebenen zeigen</translation>
    </message>
    <message>
      <source>Show 8 layers</source>
      <translation>8 Ebenen zeigen</translation>
    </message>
    <message>
      <source>Show 9 layers</source>
      <translation>9 Ebenen zeigen</translation>
    </message>
    <message>
      <source>Fold one layer</source>
      <translation>Eine Ebene einklappen</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Hide the lowest layer of the chart, or of the branch one is in.</source>
      <translation>Die unterste Ebene des Organigramms oder des aktuellen Zweigs ausblenden.</translation>
    </message>
    <message>
      <source>Unfold one layer</source>
      <translation>Eine Ebene ausklappen</translation>
    </message>
    <message>
      <source>Show one layer more of the chart, or of the branch one is in.</source>
      <translation>Eine Ebene mehr vom Organigramm oder vom aktuellen Zweig zeigen.</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 Ebene</translation>
    </message>
    <message>
      <source>{layers} of the selected branches shown.</source>
      <translation>{layers} der ausgewählten Zweige gezeigt.</translation>
    </message>
    <message>
      <source>So much of the chart, or of the branch one is in.</source>
      <translation>So viel vom Organigramm oder vom aktuellen Zweig.</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} Ebenen</translation>
    </message>
    <message>
      <source>{layers} of the chart shown.</source>
      <translation>{layers} des Organigramms gezeigt.</translation>
    </message>
    <message>
      <source>{layers} of the branch of {name} shown.</source>
      <translation>{layers} des Zweigs von {name} gezeigt.</translation>
    </message>
    <message>
      <source>Next dotted line</source>
      <translation>Nächste gestrichelte Linie</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Pick a dotted line: of the roles one is at, else of the chart.</source>
      <translation>Eine gestrichelte Linie aufgreifen: der aktuellen Rollen, sonst des Organigramms.</translation>
    </message>
    <message>
      <source>Previous dotted line</source>
      <translation>Vorige gestrichelte Linie</translation>
    </message>
    <message>
      <source>Pick the dotted line before.</source>
      <translation>Die gestrichelte Linie davor aufgreifen.</translation>
    </message>
    <message>
      <source>Label the dotted line…</source>
      <translation>Gestrichelte Linie beschriften…</translation>
    </message>
    <message>
      <source>Say what the picked line is for (F2).</source>
      <translation>Sagen, wofür die aufgegriffene Linie steht (F2).</translation>
    </message>
    <message>
      <source>Point the dotted line to…</source>
      <translation>Gestrichelte Linie umlenken…</translation>
    </message>
    <message>
      <source>Type the name of another second manager for the picked line.</source>
      <translation>Den Namen einer anderen weiteren Führungskraft für die Linie eingeben.</translation>
    </message>
    <message>
      <source>Remove the dotted line</source>
      <translation>Gestrichelte Linie entfernen</translation>
    </message>
    <message>
      <source>Take the picked line away (Delete).</source>
      <translation>Die aufgegriffene Linie wegnehmen (Entf).</translation>
    </message>
    <message>
      <source>There is no dotted line here.</source>
      <translation>Hier gibt es keine gestrichelte Linie.</translation>
    </message>
    <message>
      <source>Next part of the window</source>
      <translation>Nächster Fensterteil</translation>
    </message>
    <message>
      <source>Go on to the panel, the chart or the tool bar.</source>
      <translation>Weiter zum Seitenbereich, zum Organigramm oder zur Symbolleiste.</translation>
    </message>
    <message>
      <source>Previous part of the window</source>
      <translation>Voriger Fensterteil</translation>
    </message>
    <message>
      <source>Go back to the tool bar, the panel or the chart.</source>
      <translation>Zurück zur Symbolleiste, zum Seitenbereich oder zum Organigramm.</translation>
    </message>
    <message>
      <source>Add, outline, history</source>
      <translation>Neu, Baum, Verlauf</translation>
    </message>
    <message>
      <source>Fold the panel before the chart away, or unfold it.</source>
      <translation>Den Bereich vor dem Organigramm ein- oder ausklappen.</translation>
    </message>
    <message>
      <source>Role, findings, statistics</source>
      <translation>Rolle, Befunde, Statistik</translation>
    </message>
    <message>
      <source>Fold the panel after the chart away, or unfold it.</source>
      <translation>Den Bereich nach dem Organigramm ein- oder ausklappen.</translation>
    </message>
    <message>
      <source>Move the person to…</source>
      <translation>Person versetzen…</translation>
    </message>
    <message>
      <source>Give whoever holds the post another one; the post becomes vacant, or they swap.</source>
      <translation>Der Person eine andere Stelle geben; die bisherige wird vakant, oder beide tauschen.</translation>
    </message>
    <message>
      <source>Swap the people</source>
      <translation>Personen tauschen</translation>
    </message>
    <message>
      <source>Those who hold the two selected posts change places.</source>
      <translation>Die Personen der zwei ausgewählten Stellen tauschen den Platz.</translation>
    </message>
    <message>
      <source>Take the person off the post</source>
      <translation>Person von der Stelle nehmen</translation>
    </message>
    <message>
      <source>They wait in “Not placed”; the post becomes vacant.</source>
      <translation>Sie wartet unter „Ohne Stelle“; die Stelle wird vakant.</translation>
    </message>
    <message>
      <source>Place somebody…</source>
      <translation>Stelle besetzen…</translation>
    </message>
    <message>
      <source>Give the selected post to somebody who is not placed.</source>
      <translation>Die ausgewählte Stelle jemandem ohne Stelle geben.</translation>
    </message>
    <message>
      <source>Go to the people not placed</source>
      <translation>Zu den Personen ohne Stelle</translation>
    </message>
    <message>
      <source>The list of those who have no post; Enter places, Delete removes from the chart.</source>
      <translation>Die Liste derer ohne Stelle; die Eingabetaste besetzt, Entf entfernt aus dem Organigramm.</translation>
    </message>
    <message>
      <source>Choose a photo…</source>
      <translation>Foto wählen…</translation>
    </message>
    <message>
      <source>A picture for the person on the selected card; photo cards show it.</source>
      <translation>Ein Bild für die Person auf der ausgewählten Karte; Fotokarten zeigen es.</translation>
    </message>
    <message>
      <source>Remove the photo</source>
      <translation>Foto entfernen</translation>
    </message>
    <message>
      <source>The selected person is shown by initials.</source>
      <translation>Die ausgewählte Person wird mit Initialen gezeigt.</translation>
    </message>
    <message>
      <source>Photos from a folder…</source>
      <translation>Fotos aus einem Ordner…</translation>
    </message>
    <message>
      <source>Pictures named by id, e-mail address or name become the photos of these people.</source>
      <translation>Bilder, die nach Id, E-Mail-Adresse oder Name benannt sind, werden zu Fotos dieser Personen.</translation>
    </message>
    <message>
      <source>Choose a logo…</source>
      <translation>Logo wählen…</translation>
    </message>
    <message>
      <source>A picture for the title block of every page.</source>
      <translation>Ein Bild für das Titelfeld jeder Seite.</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Logo entfernen</translation>
    </message>
    <message>
      <source>The title block has no logo.</source>
      <translation>Das Titelfeld hat kein Logo.</translation>
    </message>
    <message>
      <source>Folder of photos</source>
      <translation>Ordner mit Fotos</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Photo of {name}</source>
      <translation>Foto von {name}</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Präsentieren</translation>
    </message>
    <message>
      <source>Show the chart alone on the whole screen, branch by branch with the arrow keys.</source>
      <translation>Nur das Organigramm auf dem ganzen Bildschirm, Zweig für Zweig mit den Pfeiltasten.</translation>
    </message>
    <message>
      <source>Present from here</source>
      <translation>Ab hier präsentieren</translation>
    </message>
    <message>
      <source>Begin to present with the branch of the selected role.</source>
      <translation>Die Präsentation mit dem Zweig der ausgewählten Rolle beginnen.</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>The chart on paper, on one page, on many, or as a poster.</source>
      <translation>Das Organigramm auf Papier, auf einer Seite, auf vielen oder als Poster.</translation>
    </message>
    <message>
      <source>Print statistics…</source>
      <translation>Statistik drucken…</translation>
    </message>
    <message>
      <source>The figures of the chart, part by part, and who covers which function.</source>
      <translation>Die Kennzahlen des Organigramms, Teil für Teil, und wer welche Funktion abdeckt.</translation>
    </message>
    <message>
      <source>Show today</source>
      <translation>Heute zeigen</translation>
    </message>
    <message>
      <source>The chart as it is today, instead of the scenario that is shown.</source>
      <translation>Das Organigramm, wie es heute ist, statt des gezeigten Szenarios.</translation>
    </message>
    <message>
      <source>Show the next one</source>
      <translation>Nächstes zeigen</translation>
    </message>
    <message>
      <source>Today and the scenarios, one after the other.</source>
      <translation>Heute und die Szenarien nacheinander.</translation>
    </message>
    <message>
      <source>New scenario…</source>
      <translation>Neues Szenario…</translation>
    </message>
    <message>
      <source>Another version of the chart in the same file, which begins as what is shown.</source>
      <translation>Eine andere Fassung des Organigramms in derselben Datei, die mit dem Gezeigten beginnt.</translation>
    </message>
    <message>
      <source>Duplicate the scenario</source>
      <translation>Szenario duplizieren</translation>
    </message>
    <message>
      <source>The scenario once more, under a name of its own.</source>
      <translation>Das Szenario noch einmal, unter eigenem Namen.</translation>
    </message>
    <message>
      <source>Rename the scenario…</source>
      <translation>Szenario umbenennen…</translation>
    </message>
    <message>
      <source>Another name for the scenario that is shown.</source>
      <translation>Ein anderer Name für das gezeigte Szenario.</translation>
    </message>
    <message>
      <source>Throw the scenario away</source>
      <translation>Szenario verwerfen</translation>
    </message>
    <message>
      <source>The end of the scenario that is shown; today stays as it is.</source>
      <translation>Das Ende des gezeigten Szenarios; das Heutige bleibt, wie es ist.</translation>
    </message>
    <message>
      <source>Settle with today…</source>
      <translation>Mit heute abgleichen…</translation>
    </message>
    <message>
      <source>What today and the scenario have both changed, role by role, with a choice.</source>
      <translation>Was heute und das Szenario beide geändert haben, Rolle für Rolle zur Wahl.</translation>
    </message>
    <message>
      <source>Take over into today…</source>
      <translation>In heute übernehmen…</translation>
    </message>
    <message>
      <source>Today becomes what the scenario is, whole or change by change.</source>
      <translation>Heute wird wie das Szenario, im Ganzen oder Änderung für Änderung.</translation>
    </message>
    <message>
      <source>Fold {cards} cards into {n}</source>
      <translation>{cards} Karten zu {n} zusammenfassen</translation>
    </message>
    <message>
      <source>Split off seats…</source>
      <translation>Planstellen abtrennen…</translation>
    </message>
    <message>
      <source>Some of the card's seats get a card of their own beside it.</source>
      <translation>Einige Planstellen der Karte bekommen daneben eine eigene Karte.</translation>
    </message>
    <message>
      <source>Expand into single cards</source>
      <translation>In Einzelkarten aufteilen</translation>
    </message>
    <message>
      <source>Every seat of the card gets a card of its own.</source>
      <translation>Jede Planstelle der Karte bekommt eine eigene Karte.</translation>
    </message>
    <message>
      <source>Fold equal cards into one</source>
      <translation>Gleiche Karten zusammenfassen</translation>
    </message>
    <message>
      <source>Reports that are alike but for people and seats become one card of several seats.</source>
      <translation>Unterstellte, die bis auf Personen und Planstellen gleich sind, werden eine Karte mit mehreren Planstellen.</translation>
    </message>
    <message>
      <source>None of these cards are alike in everything but people and seats, with no reports.</source>
      <translation>Keine dieser Karten gleichen sich in allem außer Personen und Planstellen, ohne Unterstellte.</translation>
    </message>
    <message>
      <source>Expand {what} into single cards</source>
      <translation>{what} in Einzelkarten aufteilen</translation>
    </message>
    <message>
      <source>{n} cards</source>
      <translation>{n} Karten</translation>
    </message>
    <message>
      <source>Card to the left</source>
      <translation>Karte links</translation>
    </message>
    <message>
      <source>Select the nearest card to the left.</source>
      <translation>Die nächste Karte links auswählen.</translation>
    </message>
    <message>
      <source>Card to the right</source>
      <translation>Karte rechts</translation>
    </message>
    <message>
      <source>Select the nearest card to the right.</source>
      <translation>Die nächste Karte rechts auswählen.</translation>
    </message>
    <message>
      <source>Card above</source>
      <translation>Karte darüber</translation>
    </message>
    <message>
      <source>Select the nearest card above.</source>
      <translation>Die nächste Karte darüber auswählen.</translation>
    </message>
    <message>
      <source>Card below</source>
      <translation>Karte darunter</translation>
    </message>
    <message>
      <source>Select the nearest card below.</source>
      <translation>Die nächste Karte darunter auswählen.</translation>
    </message>
    <message>
      <source>Top of the chart</source>
      <translation>Spitze des Organigramms</translation>
    </message>
    <message>
      <source>Select whom everyone here reports to in the end.</source>
      <translation>Auswählen, an wen hier letztlich alle berichten.</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Select every role; with a filter, every one that matches.</source>
      <translation>Jede Rolle auswählen; mit Filter jede, die passt.</translation>
    </message>
    <message>
      <source>Nothing</source>
      <translation>Nichts</translation>
    </message>
    <message>
      <source>Clear the selection.</source>
      <translation>Die Auswahl aufheben.</translation>
    </message>
    <message>
      <source>The team</source>
      <translation>Das Team</translation>
    </message>
    <message>
      <source>Select the reports.</source>
      <translation>Die Unterstellten auswählen.</translation>
    </message>
    <message>
      <source>The branch</source>
      <translation>Der Zweig</translation>
    </message>
    <message>
      <source>Select everyone below as well.</source>
      <translation>Auch alle darunter auswählen.</translation>
    </message>
    <message>
      <source>The manager</source>
      <translation>Die Führungskraft</translation>
    </message>
    <message>
      <source>Select the manager.</source>
      <translation>Die Führungskraft auswählen.</translation>
    </message>
    <message>
      <source>The colleagues</source>
      <translation>Die Teamkollegschaft</translation>
    </message>
    <message>
      <source>Select everyone with the same manager.</source>
      <translation>Alle mit derselben Führungskraft auswählen.</translation>
    </message>
    <message>
      <source>The same function</source>
      <translation>Dieselbe Funktion</translation>
    </message>
    <message>
      <source>Select every role that takes care of the same functions.</source>
      <translation>Alle Rollen auswählen, die sich um dieselben Funktionen kümmern.</translation>
    </message>
    <message>
      <source>Sort {what} by name</source>
      <translation>{what} nach Name sortieren</translation>
    </message>
    <message>
      <source>Sort {what} by level</source>
      <translation>{what} nach Rang sortieren</translation>
    </message>
    <message>
      <source>Sort {what} by FTE</source>
      <translation>{what} nach VZÄ sortieren</translation>
    </message>
    <message>
      <source>Sort the team by name</source>
      <translation>Team nach Name sortieren</translation>
    </message>
    <message>
      <source>Sort</source>
      <translation>Sortieren</translation>
    </message>
    <message>
      <source>Reports from A to Z: of the role one is at, else of everyone.</source>
      <translation>Unterstellte von A bis Z: der aktuellen Rolle, sonst überall.</translation>
    </message>
    <message>
      <source>Sort the team by level</source>
      <translation>Team nach Rang sortieren</translation>
    </message>
    <message>
      <source>Reports of the highest level first: of the role one is at, else of everyone.</source>
      <translation>Unterstellte mit dem höchsten Rang zuerst: der aktuellen Rolle, sonst überall.</translation>
    </message>
    <message>
      <source>Sort the team by FTE</source>
      <translation>Team nach VZÄ sortieren</translation>
    </message>
    <message>
      <source>Reports with the most FTE first: of the role one is at, else of everyone.</source>
      <translation>Unterstellte mit den meisten VZÄ zuerst: der aktuellen Rolle, sonst überall.</translation>
    </message>
    <message>
      <source>Sort the whole branch by name</source>
      <translation>Ganzen Zweig nach Name sortieren</translation>
    </message>
    <message>
      <source>From A to Z in every team of the branch one is in, else of the chart.</source>
      <translation>Von A bis Z in jedem Team des aktuellen Zweigs, sonst des Organigramms.</translation>
    </message>
    <message>
      <source>Sort the whole branch by level</source>
      <translation>Ganzen Zweig nach Rang sortieren</translation>
    </message>
    <message>
      <source>The highest level first in every team of the branch one is in, else of the chart.</source>
      <translation>Der höchste Rang zuerst in jedem Team des aktuellen Zweigs, sonst des Organigramms.</translation>
    </message>
    <message>
      <source>Sort the whole branch by FTE</source>
      <translation>Ganzen Zweig nach VZÄ sortieren</translation>
    </message>
    <message>
      <source>The most FTE first in every team of the branch one is in, else of the chart.</source>
      <translation>Die meisten VZÄ zuerst in jedem Team des aktuellen Zweigs, sonst des Organigramms.</translation>
    </message>
    <message>
      <source>everyone</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>the tops</source>
      <translation>die Spitzen</translation>
    </message>
    <message>
      <source>the branch of {name}</source>
      <translation>den Zweig von {name}</translation>
    </message>
    <message>
      <source>the team of {name}</source>
      <translation>das Team von {name}</translation>
    </message>
    <message>
      <source>{n} branches</source>
      <translation>{n} Zweige</translation>
    </message>
    <message>
      <source>{n} teams</source>
      <translation>{n} Teams</translation>
    </message>
    <message>
      <source>They stand in this order already.</source>
      <translation>Sie stehen bereits in dieser Reihenfolge.</translation>
    </message>
    <message>
      <source>Add a report</source>
      <translation>Rolle darunter hinzufügen</translation>
    </message>
    <message>
      <source>A new role that reports to the selected one.</source>
      <translation>Eine neue Rolle, die an die ausgewählte berichtet.</translation>
    </message>
    <message>
      <source>Add a colleague after</source>
      <translation>Rolle dahinter hinzufügen</translation>
    </message>
    <message>
      <source>A new role with the same manager, after the selected one.</source>
      <translation>Eine neue Rolle mit derselben Führungskraft, nach der ausgewählten.</translation>
    </message>
    <message>
      <source>Add a colleague before</source>
      <translation>Rolle davor hinzufügen</translation>
    </message>
    <message>
      <source>A new role with the same manager, before the selected one.</source>
      <translation>Eine neue Rolle mit derselben Führungskraft, vor der ausgewählten.</translation>
    </message>
    <message>
      <source>Add a manager above</source>
      <translation>Rolle darüber hinzufügen</translation>
    </message>
    <message>
      <source>A new role between the selected one and its manager.</source>
      <translation>Eine neue Rolle zwischen der ausgewählten und ihrer Führungskraft.</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Edit the title on the card.</source>
      <translation>Den Titel auf der Karte bearbeiten.</translation>
    </message>
    <message>
      <source>Duplicate</source>
      <translation>Duplizieren</translation>
    </message>
    <message>
      <source>Copy the selected branches beside themselves, without the people.</source>
      <translation>Die ausgewählten Zweige daneben kopieren, ohne die Personen.</translation>
    </message>
    <message>
      <source>Move before</source>
      <translation>Nach vorn rücken</translation>
    </message>
    <message>
      <source>Earlier among the colleagues; several go together.</source>
      <translation>Früher unter den Gleichgestellten; mehrere gehen gemeinsam.</translation>
    </message>
    <message>
      <source>Move after</source>
      <translation>Nach hinten rücken</translation>
    </message>
    <message>
      <source>Later among the colleagues; several go together.</source>
      <translation>Später unter den Gleichgestellten; mehrere gehen gemeinsam.</translation>
    </message>
    <message>
      <source>One level up</source>
      <translation>Eine Ebene höher</translation>
    </message>
    <message>
      <source>Become a colleague of the manager.</source>
      <translation>Der bisherigen Führungskraft gleichgestellt werden.</translation>
    </message>
    <message>
      <source>One level down</source>
      <translation>Eine Ebene tiefer</translation>
    </message>
    <message>
      <source>Report to the colleague before.</source>
      <translation>An die Rolle davor berichten.</translation>
    </message>
    <message>
      <source>Move to…</source>
      <translation>Verschieben…</translation>
    </message>
    <message>
      <source>Type the name of the new manager of the selected roles.</source>
      <translation>Den Namen der neuen Führungskraft der ausgewählten Rollen eingeben.</translation>
    </message>
    <message>
      <source>Vacate</source>
      <translation>Frei machen</translation>
    </message>
    <message>
      <source>Take the people out; the posts stay, vacant.</source>
      <translation>Die Personen herausnehmen; die Stellen bleiben, vakant.</translation>
    </message>
    <message>
      <source>Remove the role</source>
      <translation>Rolle entfernen</translation>
    </message>
    <message>
      <source>The reports go up to the manager.</source>
      <translation>Die Unterstellten rücken zur Führungskraft hoch.</translation>
    </message>
    <message>
      <source>Remove the branch</source>
      <translation>Zweig entfernen</translation>
    </message>
    <message>
      <source>Remove the role and everyone below it.</source>
      <translation>Die Rolle und alle darunter entfernen.</translation>
    </message>
    <message>
      <source>Remove the branch of {who}</source>
      <translation>Den Zweig von {who} entfernen</translation>
    </message>
    <message>
      <source>Duplicate {who}</source>
      <translation>{who} duplizieren</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>Rolle daneben hinzufügen</translation>
    </message>
    <message>
      <source>Remove {who}</source>
      <translation>{who} entfernen</translation>
    </message>
    <message>
      <source>Vacate {who}</source>
      <translation>{who} frei machen</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>The cards and lines of the chart.</source>
      <translation>Die Karten und Linien des Organigramms.</translation>
    </message>
    <message>
      <source>Table of all roles</source>
      <translation>Tabelle aller Rollen</translation>
    </message>
    <message>
      <source>Every role in a row: sort, filter, edit, paste, fill down.</source>
      <translation>Jede Rolle in einer Zeile: sortieren, filtern, bearbeiten, einfügen, nach unten ausfüllen.</translation>
    </message>
    <message>
      <source>Coverage of functions</source>
      <translation>Abdeckung der Funktionen</translation>
    </message>
    <message>
      <source>Who takes care of what: gaps and functions that hang on one person.</source>
      <translation>Wer sich worum kümmert: Lücken und Funktionen, die an einer Person hängen.</translation>
    </message>
    <message>
      <source>Find and replace in a field…</source>
      <translation>Suchen und ersetzen in einem Feld…</translation>
    </message>
    <message>
      <source>In one column of the table; what would change is shown first.</source>
      <translation>In einer Spalte der Tabelle; was sich ändern würde, wird zuerst gezeigt.</translation>
    </message>
    <message>
      <source>Fill down</source>
      <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
      <source>In the table: copy the first selected cell of each column to those below.</source>
      <translation>In der Tabelle: die oberste ausgewählte Zelle jeder Spalte nach unten kopieren.</translation>
    </message>
    <message>
      <source>Clear cells</source>
      <translation>Zellen leeren</translation>
    </message>
    <message>
      <source>In the table: empty the selected cells.</source>
      <translation>In der Tabelle: die ausgewählten Zellen leeren.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Show the chart larger.</source>
      <translation>Das Organigramm größer zeigen.</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Show the chart smaller.</source>
      <translation>Das Organigramm kleiner zeigen.</translation>
    </message>
    <message>
      <source>Actual size</source>
      <translation>Originalgröße</translation>
    </message>
    <message>
      <source>Show the chart at 100 %.</source>
      <translation>Das Organigramm mit 100 % zeigen.</translation>
    </message>
    <message>
      <source>Fit the chart</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Show the whole chart.</source>
      <translation>Das ganze Organigramm zeigen.</translation>
    </message>
    <message>
      <source>Zoom to the selection</source>
      <translation>Auswahl vergrößern</translation>
    </message>
    <message>
      <source>Show the selected roles large.</source>
      <translation>Die ausgewählten Rollen groß zeigen.</translation>
    </message>
    <message>
      <source>Fold or unfold</source>
      <translation>Ein- oder ausklappen</translation>
    </message>
    <message>
      <source>Hide or show what is below the selected roles.</source>
      <translation>Aus- oder einblenden, was unter den ausgewählten Rollen liegt.</translation>
    </message>
    <message>
      <source>Fold all</source>
      <translation>Alles einklappen</translation>
    </message>
    <message>
      <source>Show the top of the chart only.</source>
      <translation>Nur die Spitze des Organigramms zeigen.</translation>
    </message>
    <message>
      <source>Unfold all</source>
      <translation>Alles ausklappen</translation>
    </message>
    <message>
      <source>Show every branch.</source>
      <translation>Jeden Zweig zeigen.</translation>
    </message>
    <message>
      <source>Animate changes</source>
      <translation>Änderungen animieren</translation>
    </message>
    <message>
      <source>Cards glide to their new places, unless the desktop asks for less motion.</source>
      <translation>Karten gleiten an ihren neuen Platz, sofern das System nicht weniger Bewegung wünscht.</translation>
    </message>
    <message>
      <source>The choice holds until the program ends; it cannot be stored: {why}.</source>
      <translation>Die Wahl gilt bis zum Programmende; sie kann nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
  </context>
  <context>
    <name>Arrangement</name>
    <message>
      <source>in columns</source>
      <translation>in Spalten</translation>
    </message>
    <message>
      <source>side by side, single cards between them in stacks</source>
      <translation>nebeneinander, einzelne Karten dazwischen gestapelt</translation>
    </message>
    <message>
      <source>side by side</source>
      <translation>nebeneinander</translation>
    </message>
    <message>
      <source>in rows below one another</source>
      <translation>in Reihen untereinander</translation>
    </message>
    <message>
      <source>below one another</source>
      <translation>untereinander</translation>
    </message>
    <message>
      <source>in pairs on both sides of a line</source>
      <translation>paarweise beiderseits einer Linie</translation>
    </message>
    <message>
      <source>below one another, to the left</source>
      <translation>untereinander, nach links</translation>
    </message>
    <message>
      <source>in columns flush with their manager</source>
      <translation>in Spalten, bündig mit der Führungskraft</translation>
    </message>
    <message>
      <source>{how}, because a row would be {length} cm wide.</source>
      <translation>{how}, weil eine Reihe {length} cm breit wäre.</translation>
    </message>
    <message>
      <source>Nobody is shown below this role.</source>
      <translation>Unter dieser Rolle wird niemand gezeigt.</translation>
    </message>
    <message>
      <source>The only report hangs from this role by itself.</source>
      <translation>Die einzige unterstellte Rolle hängt allein an dieser.</translation>
    </message>
    <message>
      <source>{how}, as chosen for this role.</source>
      <translation>{how}, wie für diese Rolle gewählt.</translation>
    </message>
    <message>
      <source>{how}, because that makes the chart large on its page.</source>
      <translation>{how}, weil das Organigramm so auf seiner Seite am größten wird.</translation>
    </message>
    <message>
      <source>{how}, as chosen for the whole chart.</source>
      <translation>{how}, wie für das ganze Organigramm gewählt.</translation>
    </message>
    <message>
      <source>{how}, in a short row.</source>
      <translation>{how}, in einer kurzen Reihe.</translation>
    </message>
    <message>
      <source>{how}, because a row would be {length} cm high.</source>
      <translation>{how}, weil eine Reihe {length} cm hoch wäre.</translation>
    </message>
    <message>
      <source>{n} reports stand</source>
      <translation>{n} Unterstellte stehen</translation>
    </message>
    <message>
      <source>{how}, as chosen for this role; as some have teams, each column hangs from a line of its own.</source>
      <translation>{how}, wie für diese Rolle gewählt; da einige ein Team haben, hängt jede Spalte an einer eigenen Linie.</translation>
    </message>
    <message>
      <source>{how}, because they have teams of their own.</source>
      <translation>{how}, weil sie eigene Teams haben.</translation>
    </message>
    <message>
      <source>{n} reports stand ({leading} with a team)</source>
      <translation>{n} Unterstellte stehen ({leading} mit Team)</translation>
    </message>
    <message>
      <source>in {n} columns</source>
      <translation>in {n} Spalten</translation>
    </message>
    <message>
      <source>The program “dot” is missing; install Graphviz to use this arrangement.</source>
      <translation>Das Programm „dot“ fehlt; installieren Sie Graphviz, um diese Anordnung zu nutzen.</translation>
    </message>
    <message>
      <source>Graphviz needed more than {longest} seconds; use the ordinary arrangement.</source>
      <translation>Graphviz brauchte länger als {longest} Sekunden; nutzen Sie die gewöhnliche Anordnung.</translation>
    </message>
    <message>
      <source>Graphviz could not arrange this chart: {strip}</source>
      <translation>Graphviz konnte dieses Organigramm nicht anordnen: {strip}</translation>
    </message>
  </context>
  <context>
    <name>Audiences</name>
    <message>
      <source>An audience must have a name.</source>
      <translation>Eine Zielgruppe braucht einen Namen.</translation>
    </message>
    <message>
      <source>This audience is as it came and stays.</source>
      <translation>Diese Zielgruppe ist, wie sie erhalten wurde, und bleibt so.</translation>
    </message>
    <message>
      <source>This audience is not there any more.</source>
      <translation>Diese Zielgruppe gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Zielgruppe</translation>
    </message>
    <message>
      <source>There is no audience “{name}”; there are {names}.</source>
      <translation>Es gibt keine Zielgruppe „{name}“; vorhanden sind {names}.</translation>
    </message>
    <message>
      <source>There is an audience “{name}” already.</source>
      <translation>Es gibt bereits eine Zielgruppe „{name}“.</translation>
    </message>
    <message>
      <source>people without a post</source>
      <translation>Personen ohne Stelle</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>scenarios</source>
      <translation>Szenarien</translation>
    </message>
    <message>
      <source>what the last staff list said</source>
      <translation>was die letzte Personalliste sagte</translation>
    </message>
    <message>
      <source>which findings are accepted</source>
      <translation>welche Befunde akzeptiert sind</translation>
    </message>
    <message>
      <source>what a newer version added</source>
      <translation>was eine neuere Version hinzugefügt hat</translation>
    </message>
    <message>
      <source>workloads</source>
      <translation>Arbeitslasten</translation>
    </message>
    <message>
      <source>“{name}” sees {n} of {all} roles.</source>
      <translation>„{name}“ sieht {n} von {all} Rollen.</translation>
    </message>
    <message>
      <source>Not shown: {fields}.</source>
      <translation>Nicht gezeigt: {fields}.</translation>
    </message>
    <message>
      <source>Left out as well: {others}.</source>
      <translation>Außerdem weggelassen: {others}.</translation>
    </message>
    <message>
      <source>own fields ({names})</source>
      <translation>eigene Felder ({names})</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>Vorstand</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Führungskräfte</translation>
    </message>
    <message>
      <source>All staff</source>
      <translation>Alle Mitarbeitenden</translation>
    </message>
    <message>
      <source>Of the branches that “{name}” may see none is in this chart any more.</source>
      <translation>Von den Zweigen, die „{name}“ sehen darf, ist keiner mehr in diesem Organigramm.</translation>
    </message>
    <message>
      <source>there is no field “{name}”; there are {known}.</source>
      <translation>es gibt kein Feld „{name}“; vorhanden sind {known}.</translation>
    </message>
    <message>
      <source>See it as they do</source>
      <translation>So ansehen</translation>
    </message>
    <message>
      <source>As it came</source>
      <translation>Wie erhalten</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>More about {name}</source>
      <translation>Mehr zu {name}</translation>
    </message>
    <message>
      <source>Name of the audience</source>
      <translation>Name der Zielgruppe</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>Layers that they see</source>
      <translation>Ebenen, die sie sehen</translation>
    </message>
    <message>
      <source>Only the selected branches</source>
      <translation>Nur die ausgewählten Zweige</translation>
    </message>
    <message>
      <source>All branches</source>
      <translation>Alle Zweige</translation>
    </message>
    <message>
      <source>As the view is filtered</source>
      <translation>Wie die Ansicht gefiltert ist</translation>
    </message>
    <message>
      <source>Everyone</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>one that is gone</source>
      <translation>einer, den es nicht mehr gibt</translation>
    </message>
    <message>
      <source>They see, besides titles, levels and seats</source>
      <translation>Sie sehen außer Titeln, Rängen und Planstellen</translation>
    </message>
    <message>
      <source>Private: off until you tick it</source>
      <translation>Privat: aus, bis Sie es ankreuzen</translation>
    </message>
    <message>
      <source>Layers from the top</source>
      <translation>Ebenen ab der Spitze</translation>
    </message>
    <message>
      <source>Branches</source>
      <translation>Zweige</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>An export, a shared copy or a view for an audience holds what they may see, and nothing else. A field that you do not tick here is not in the file at all.</source>
      <translation>Ein Export, eine weitergegebene Kopie oder eine Ansicht für eine Zielgruppe enthält, was sie sehen darf, und sonst nichts. Ein Feld, das Sie hier nicht ankreuzen, ist gar nicht in der Datei.</translation>
    </message>
    <message>
      <source>New audience</source>
      <translation>Neue Zielgruppe</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Audiences of this chart</source>
      <translation>Zielgruppen dieses Organigramms</translation>
    </message>
    <message>
      <source>Change what “{name}” sees</source>
      <translation>Ändern, was „{name}“ sieht</translation>
    </message>
    <message>
      <source>Remove the audience “{name}”</source>
      <translation>Die Zielgruppe „{name}“ entfernen</translation>
    </message>
    <message>
      <source>Change what they see…</source>
      <translation>Ändern, was sie sehen…</translation>
    </message>
    <message>
      <source>Export for them…</source>
      <translation>Für sie exportieren…</translation>
    </message>
    <message>
      <source>The chart as the audience sees it</source>
      <translation>Das Organigramm, wie die Zielgruppe es sieht</translation>
    </message>
    <message>
      <source>As seen by</source>
      <translation>Aus Sicht von</translation>
    </message>
    <message>
      <source>Nothing to see.</source>
      <translation>Nichts zu sehen.</translation>
    </message>
    <message>
      <source>The copy holds what they may see and nothing else: no history, no other scenarios, no comments, no staff list.</source>
      <translation>Die Kopie enthält, was sie sehen dürfen, und sonst nichts: keinen Verlauf, keine anderen Szenarien, keine Kommentare, keine Personalliste.</translation>
    </message>
    <message>
      <source>Share a copy</source>
      <translation>Kopie weitergeben</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Für wen</translation>
    </message>
    <message>
      <source>Protect it with a password</source>
      <translation>Mit einem Passwort schützen</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Password again</source>
      <translation>Passwort wiederholen</translation>
    </message>
    <message>
      <source>Save the copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Nobody can open the copy without the password, and nobody can find it out.</source>
      <translation>Ohne das Passwort kann niemand die Kopie öffnen, und niemand kann es herausfinden.</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
      <source>A copy for “{audience}” is in {path}.</source>
      <translation>Eine Kopie für „{audience}“ liegt in {path}.</translation>
    </message>
    <message>
      <source>{name} is the chart itself; give the copy another name.</source>
      <translation>{name} ist das Organigramm selbst; geben Sie der Kopie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{chart} for {audience}</source>
      <translation>{chart} für {audience}</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
      <source>They see everything that is in the chart.</source>
      <translation>Sie sehen alles, was im Organigramm steht.</translation>
    </message>
  </context>
  <context>
    <name>Canvas</name>
    <message>
      <source>Chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>Cards are arranged automatically.</source>
      <translation>Die Karten werden automatisch angeordnet.</translation>
    </message>
    <message>
      <source>Make a top</source>
      <translation>Zur Spitze machen</translation>
    </message>
    <message>
      <source>Accepted without a reason</source>
      <translation>Ohne Begründung akzeptiert</translation>
    </message>
    <message>
      <source>Accepted: {reason}</source>
      <translation>Akzeptiert: {reason}</translation>
    </message>
    <message>
      <source>Drag {name} to another post; the rest of the card drags the role.</source>
      <translation>{name} auf eine andere Stelle ziehen; der Rest der Karte zieht die Rolle.</translation>
    </message>
    <message>
      <source>No field has values yet</source>
      <translation>Noch hat kein Feld Werte</translation>
    </message>
    <message>
      <source>function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Coloured by {what}</source>
      <translation>Eingefärbt nach {what}</translation>
    </message>
    <message>
      <source>Choose how many layers are shown</source>
      <translation>Wählen, wie viele Ebenen gezeigt werden</translation>
    </message>
    <message>
      <source>The whole chart</source>
      <translation>Das ganze Organigramm</translation>
    </message>
    <message>
      <source>The selected branches</source>
      <translation>Die ausgewählten Zweige</translation>
    </message>
    <message>
      <source>Layers shown: {shown} of {every}</source>
      <translation>Gezeigte Ebenen: {shown} von {every}</translation>
    </message>
    <message>
      <source>The branch of {name}</source>
      <translation>Der Zweig von {name}</translation>
    </message>
    <message>
      <source>Dotted line from {name}</source>
      <translation>Gestrichelte Linie von {name}</translation>
    </message>
    <message>
      <source>Drop {name} on another post, or on “Not placed”. {key} shares a seat, Shift takes somebody's place, Escape cancels.</source>
      <translation>{name} auf einer anderen Stelle oder auf „Ohne Stelle“ ablegen. {key} teilt eine Planstelle, Umschalt nimmt jemandes Platz ein, Esc bricht ab.</translation>
    </message>
    <message>
      <source>Drop {name} on a post. {key} shares a seat, Escape cancels.</source>
      <translation>{name} auf einer Stelle ablegen. {key} teilt eine Planstelle, Esc bricht ab.</translation>
    </message>
    <message>
      <source>{key} copies, Shift leaves the team behind, Escape cancels.</source>
      <translation>{key} kopiert, Umschalt lässt das Team zurück, Esc bricht ab.</translation>
    </message>
    <message>
      <source>Drop it on a card.</source>
      <translation>Auf einer Karte ablegen.</translation>
    </message>
    <message>
      <source>Drop it on the second manager. Escape cancels.</source>
      <translation>Auf der weiteren Führungskraft ablegen. Esc bricht ab.</translation>
    </message>
    <message>
      <source>{name} becomes a second manager.</source>
      <translation>{name} wird weitere Führungskraft.</translation>
    </message>
    <message>
      <source>Drop the end on somebody else. Escape cancels.</source>
      <translation>Das Ende bei jemand anderem ablegen. Esc bricht ab.</translation>
    </message>
    <message>
      <source>The dotted line joins {who} and {name}.</source>
      <translation>Die gestrichelte Linie verbindet {who} und {name}.</translation>
    </message>
    <message>
      <source>{n} of {usual}</source>
      <translation>{n} von {usual}</translation>
    </message>
    <message>
      <source>All roles are clear again.</source>
      <translation>Alle Rollen sind wieder deutlich.</translation>
    </message>
    <message>
      <source>Colour by function again</source>
      <translation>Wieder nach Funktion einfärben</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>eingeklappt</translation>
    </message>
    <message>
      <source>unfolded</source>
      <translation>ausgeklappt</translation>
    </message>
    <message>
      <source>Fold or unfold the legend</source>
      <translation>Legende ein- oder ausklappen</translation>
    </message>
    <message>
      <source>1 role selected.</source>
      <translation>1 Rolle ausgewählt.</translation>
    </message>
    <message>
      <source>{n} roles selected.</source>
      <translation>{n} Rollen ausgewählt.</translation>
    </message>
    <message>
      <source>{name}; click to select them and fade the others, click again to end that</source>
      <translation>{name}; ein Klick wählt sie aus und blendet die anderen ab, ein weiterer beendet das</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 Rolle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>Drop it on a card. Here {title} becomes one more top.</source>
      <translation>Auf einer Karte ablegen. Hier wird {title} eine weitere Spitze.</translation>
    </message>
    <message>
      <source>Drop it anywhere: it will be the first role of the chart.</source>
      <translation>Irgendwo ablegen: Es wird die erste Rolle des Organigramms.</translation>
    </message>
    <message>
      <source>Add {title} as a top</source>
      <translation>{title} als Spitze hinzufügen</translation>
    </message>
    <message>
      <source>What the line is for</source>
      <translation>Wofür die Linie steht</translation>
    </message>
    <message>
      <source>What the dotted line is for</source>
      <translation>Wofür die gestrichelte Linie steht</translation>
    </message>
    <message>
      <source>Add a top</source>
      <translation>Spitze hinzufügen</translation>
    </message>
    <message>
      <source>Add a report</source>
      <translation>Rolle darunter hinzufügen</translation>
    </message>
    <message>
      <source>Add a colleague</source>
      <translation>Rolle daneben hinzufügen</translation>
    </message>
    <message>
      <source>Add a manager above</source>
      <translation>Rolle darüber hinzufügen</translation>
    </message>
    <message>
      <source>Move down a new role</source>
      <translation>Neue Rolle nach unten rücken</translation>
    </message>
    <message>
      <source>Move up a new role</source>
      <translation>Neue Rolle nach oben rücken</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Verschieben</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Anordnen</translation>
    </message>
    <message>
      <source>Select</source>
      <translation>Auswählen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Dotted line to {name}</source>
      <translation>Gestrichelte Linie zu {name}</translation>
    </message>
    <message>
      <source>Overview of the chart</source>
      <translation>Übersicht des Organigramms</translation>
    </message>
    <message>
      <source>Click or drag to move the view.</source>
      <translation>Klicken oder ziehen, um den Ausschnitt zu verschieben.</translation>
    </message>
    <message>
      <source>Dotted line from {who} to {name}</source>
      <translation>Gestrichelte Linie von {who} zu {name}</translation>
    </message>
    <message>
      <source>Remove the dotted line from {who} to {name}</source>
      <translation>Die gestrichelte Linie von {who} zu {name} entfernen</translation>
    </message>
    <message>
      <source>Label the dotted line of {name}</source>
      <translation>Die gestrichelte Linie von {name} beschriften</translation>
    </message>
    <message>
      <source>Dotted line from {who} to {name}: F2 labels it, Delete removes it, an end can be dragged to somebody else.</source>
      <translation>Gestrichelte Linie von {who} zu {name}: F2 beschriftet sie, Entf entfernt sie, ein Ende lässt sich zu jemand anderem ziehen.</translation>
    </message>
    <message>
      <source>Name the holder</source>
      <translation>Person benennen</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Title of the role</source>
      <translation>Titel der Rolle</translation>
    </message>
    <message>
      <source>Take {name} off the post</source>
      <translation>{name} von der Stelle nehmen</translation>
    </message>
    <message>
      <source>Make it a top</source>
      <translation>Zur Spitze machen</translation>
    </message>
    <message>
      <source>Make them tops</source>
      <translation>Zu Spitzen machen</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Fit the chart</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Choose a zoom</source>
      <translation>Zoom wählen</translation>
    </message>
    <message>
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <source>Zoom: {percent}</source>
      <translation>Zoom: {percent}</translation>
    </message>
  </context>
  <context>
    <name>Cards</name>
    <message>
      <source>Jan</source>
      <translation>Jan.</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Feb.</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>März</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>Apr.</translation>
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Juni</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Juli</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug.</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sept.</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Okt.</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov.</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>Dez.</translation>
    </message>
    <message>
      <source>Untitled role</source>
      <translation>Rolle ohne Titel</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vakant</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} und {n} weitere</translation>
    </message>
    <message>
      <source>vacant</source>
      <translation>vakant</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>geplant</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>{n} of {seats} vacant</source>
      <translation>{n} von {seats} vakant</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} Planstellen</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>“{text}” is no colour; write it as {example}, or pick it.</source>
      <translation>„{text}“ ist keine Farbe; schreiben Sie sie wie {example} oder wählen Sie sie aus.</translation>
    </message>
    <message>
      <source>Pick the colour of {name}</source>
      <translation>Farbe von {name} auswählen</translation>
    </message>
    <message>
      <source>Colour of {name}</source>
      <translation>Farbe von {name}</translation>
    </message>
    <message>
      <source>The program’s own colour for {name}</source>
      <translation>Die programmeigene Farbe für {name}</translation>
    </message>
    <message>
      <source>Accent: titles and links of pages</source>
      <translation>Akzent: Titel und Links von Seiten</translation>
    </message>
    <message>
      <source>What the cards show</source>
      <translation>Was die Karten zeigen</translation>
    </message>
    <message>
      <source>Further up</source>
      <translation>Weiter nach oben</translation>
    </message>
    <message>
      <source>Further down</source>
      <translation>Weiter nach unten</translation>
    </message>
    <message>
      <source>A chip in the last row; exports show chips when they are asked to.</source>
      <translation>Ein Chip in der letzten Zeile; Exporte zeigen Chips auf Wunsch.</translation>
    </message>
    <message>
      <source>Private: audiences do not see it unless you tick it for them.</source>
      <translation>Privat: Zielgruppen sehen es nur, wenn Sie es für sie ankreuzen.</translation>
    </message>
    <message>
      <source>Choose the colour of a function</source>
      <translation>Farbe einer Funktion wählen</translation>
    </message>
    <message>
      <source>Ticked fields stand on the cards in this order; drag them to another place.</source>
      <translation>Angekreuzte Felder stehen in dieser Reihenfolge auf den Karten; ziehen Sie sie an einen anderen Platz.</translation>
    </message>
    <message>
      <source>Colours of your company, in every view and export. Print grey and high contrast keep patterns of their own.</source>
      <translation>Farben Ihres Unternehmens, in jeder Ansicht und jedem Export. Druckgrau und hoher Kontrast behalten eigene Muster.</translation>
    </message>
    <message>
      <source>Kind of cards</source>
      <translation>Art der Karten</translation>
    </message>
    <message>
      <source>Names above titles</source>
      <translation>Namen über Titeln</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Choose what the cards show</source>
      <translation>Wählen, was die Karten zeigen</translation>
    </message>
    <message>
      <source>Choose the accent</source>
      <translation>Akzent wählen</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Use cards: {style}</source>
      <translation>Karten verwenden: {style}</translation>
    </message>
    <message>
      <source>Cards and colours</source>
      <translation>Karten und Farben</translation>
    </message>
    <message>
      <source>Support Manager</source>
      <translation>Supportleitung</translation>
    </message>
    <message>
      <source>Account Manager</source>
      <translation>Account-Management</translation>
    </message>
    <message>
      <source>Samples of the cards</source>
      <translation>Kartenmuster</translation>
    </message>
  </context>
  <context>
    <name>Chart</name>
    <message>
      <source>Chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>A comment must say something.</source>
      <translation>Ein Kommentar muss etwas sagen.</translation>
    </message>
    <message>
      <source>This comment is not there any more.</source>
      <translation>Dieser Kommentar ist nicht mehr da.</translation>
    </message>
    <message>
      <source>There is no scenario “{scenario}” in this chart.</source>
      <translation>In diesem Organigramm gibt es kein Szenario „{scenario}“.</translation>
    </message>
    <message>
      <source>A photo that somebody still has cannot be removed.</source>
      <translation>Ein Foto, das noch jemand hat, kann nicht entfernt werden.</translation>
    </message>
    <message>
      <source>There is no role “{id}” in this chart.</source>
      <translation>In diesem Organigramm gibt es keine Rolle „{id}“.</translation>
    </message>
    <message>
      <source>A role cannot have the id “{id}”.</source>
      <translation>Eine Rolle kann nicht die Id „{id}“ haben.</translation>
    </message>
    <message>
      <source>{name}: a role has at least one seat, and no more vacant than seats.</source>
      <translation>{name}: Eine Rolle hat mindestens eine Planstelle und nicht mehr vakante als Planstellen.</translation>
    </message>
    <message>
      <source>{name}: FTE and cost must be ordinary numbers, FTE not below 0.</source>
      <translation>{name}: VZÄ und Kosten müssen gewöhnliche Zahlen sein, VZÄ nicht unter 0.</translation>
    </message>
    <message>
      <source>{name}: “{rank}” is no place in an order.</source>
      <translation>{name}: „{rank}“ ist kein Platz in einer Reihenfolge.</translation>
    </message>
    <message>
      <source>There is no photo “{missing}” in this chart.</source>
      <translation>In diesem Organigramm gibt es kein Foto „{missing}“.</translation>
    </message>
    <message>
      <source>{title} would report to itself.</source>
      <translation>{title} würde an sich selbst berichten.</translation>
    </message>
    <message>
      <source>“{left}” would have a line to a role that is gone.</source>
      <translation>„{left}“ hätte eine Linie zu einer Rolle, die es nicht mehr gibt.</translation>
    </message>
    <message>
      <source>{title} cannot have a dotted line to itself.</source>
      <translation>{title} kann keine gestrichelte Linie zu sich selbst haben.</translation>
    </message>
    <message>
      <source>{title}: no role “{manager}” for the line.</source>
      <translation>{title}: keine Rolle „{manager}“ für die Linie.</translation>
    </message>
    <message>
      <source>A person without a post cannot have the id “{id}”.</source>
      <translation>Eine Person ohne Stelle kann nicht die Id „{id}“ haben.</translation>
    </message>
    <message>
      <source>{name}: FTE must be an ordinary number.</source>
      <translation>{name}: VZÄ muss eine gewöhnliche Zahl sein.</translation>
    </message>
    <message>
      <source>{title}: no role “{reports_to}” to report to.</source>
      <translation>{title}: keine Rolle „{reports_to}“, an die berichtet werden könnte.</translation>
    </message>
    <message>
      <source>“{before}” does not report there.</source>
      <translation>„{before}“ berichtet nicht dorthin.</translation>
    </message>
    <message>
      <source>There is already a role “{id}”.</source>
      <translation>Eine Rolle „{id}“ gibt es bereits.</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Ohne Stelle</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Swapped</source>
      <translation>Getauscht</translation>
    </message>
    <message>
      <source>Vacated</source>
      <translation>Frei geworden</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Besetzt</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Was here</source>
      <translation>War hier</translation>
    </message>
    <message>
      <source>{person} goes to {post}</source>
      <translation>{person} wechselt zu {post}</translation>
    </message>
    <message>
      <source>{person} comes from {post}</source>
      <translation>{person} kommt von {post}</translation>
    </message>
    <message>
      <source>reports to {manager}</source>
      <translation>berichtet an {manager}</translation>
    </message>
    <message>
      <source>reported to {manager}</source>
      <translation>berichtete an {manager}</translation>
    </message>
    <message>
      <source>from {before} to {after}</source>
      <translation>von {before} auf {after}</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>removed here and changed there</source>
      <translation>hier entfernt und dort geändert</translation>
    </message>
    <message>
      <source>changed here and removed there</source>
      <translation>hier geändert und dort entfernt</translation>
    </message>
    <message>
      <source>added on both sides</source>
      <translation>auf beiden Seiten hinzugefügt</translation>
    </message>
    <message>
      <source>changed to another kind</source>
      <translation>zu einer anderen Art geändert</translation>
    </message>
    <message>
      <source>Comment of {author}</source>
      <translation>Kommentar von {author}</translation>
    </message>
    <message>
      <source>the manager “{name}” was removed on one side</source>
      <translation>die Führungskraft „{name}“ wurde auf einer Seite entfernt</translation>
    </message>
    <message>
      <source>{field} is {ours} here and {theirs} there</source>
      <translation>{field} ist hier {ours} und dort {theirs}</translation>
    </message>
    <message>
      <source>is in two places now</source>
      <translation>ist jetzt an zwei Stellen</translation>
    </message>
    <message>
      <source>Moves to another post</source>
      <translation>Wechselt auf eine andere Stelle</translation>
    </message>
    <message>
      <source>Changes places</source>
      <translation>Tauscht die Stelle</translation>
    </message>
    <message>
      <source>Finds a post</source>
      <translation>Findet eine Stelle</translation>
    </message>
    <message>
      <source>Has no post any more</source>
      <translation>Hat keine Stelle mehr</translation>
    </message>
    <message>
      <source>Joins</source>
      <translation>Kommt hinzu</translation>
    </message>
    <message>
      <source>Leaves</source>
      <translation>Scheidet aus</translation>
    </message>
    <message>
      <source>New post</source>
      <translation>Neue Stelle</translation>
    </message>
    <message>
      <source>Post removed</source>
      <translation>Stelle entfernt</translation>
    </message>
    <message>
      <source>New manager</source>
      <translation>Neue Führungskraft</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>photo changed</source>
      <translation>Foto geändert</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>This person does not hold the post any more.</source>
      <translation>Diese Person hat die Stelle nicht mehr.</translation>
    </message>
    <message>
      <source>A person cannot change places with themselves.</source>
      <translation>Eine Person kann nicht mit sich selbst tauschen.</translation>
    </message>
    <message>
      <source>A person cannot take their own place.</source>
      <translation>Eine Person kann nicht den eigenen Platz einnehmen.</translation>
    </message>
    <message>
      <source>{person} has this post already.</source>
      <translation>{person} hat diese Stelle bereits.</translation>
    </message>
    <message>
      <source>Every seat of {title} is taken.</source>
      <translation>Jede Planstelle von {title} ist besetzt.</translation>
    </message>
    <message>
      <source>this is no picture of the kind {kind}</source>
      <translation>das ist kein Bild der Art {kind}</translation>
    </message>
    <message>
      <source>a photo has at most {pixels} pixels a side and {bytes} bytes</source>
      <translation>ein Foto hat höchstens {pixels} Pixel je Seite und {bytes} Byte</translation>
    </message>
    <message>
      <source>{n} changes of a scenario that is not there; left out.</source>
      <translation>{n} Änderungen eines Szenarios, das es nicht gibt; weggelassen.</translation>
    </message>
    <message>
      <source>1 change of a scenario that is not there; left out.</source>
      <translation>1 Änderung eines Szenarios, das es nicht gibt; weggelassen.</translation>
    </message>
    <message>
      <source>Scenario “{name}”: {text} It has this as today.</source>
      <translation>Szenario „{name}“: {text} Darin gilt das Heutige.</translation>
    </message>
    <message>
      <source>{who} would be in two posts; choose one side for both.</source>
      <translation>{who} wäre auf zwei Stellen; wählen Sie für beide eine Seite.</translation>
    </message>
    <message>
      <source>{who} would be in no post; choose one side for both.</source>
      <translation>{who} wäre auf keiner Stelle; wählen Sie für beide eine Seite.</translation>
    </message>
    <message>
      <source>“{id}” cannot be otherwise in a scenario.</source>
      <translation>„{id}“ kann in einem Szenario nicht anders sein.</translation>
    </message>
    <message>
      <source>Another picture in this file has the id “{id}” already.</source>
      <translation>Ein anderes Bild in dieser Datei hat bereits die Id „{id}“.</translation>
    </message>
    <message>
      <source>This cannot be taken over without {named}.</source>
      <translation>Ohne {named} kann das nicht übernommen werden.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>A scenario must have a name.</source>
      <translation>Ein Szenario braucht einen Namen.</translation>
    </message>
    <message>
      <source>Scenario</source>
      <translation>Szenario</translation>
    </message>
    <message>
      <source>There is no scenario “{name}”; there are {there}.</source>
      <translation>Es gibt kein Szenario „{name}“; vorhanden sind {there}.</translation>
    </message>
    <message>
      <source>There is no scenario “{id}” in this chart.</source>
      <translation>In diesem Organigramm gibt es kein Szenario „{id}“.</translation>
    </message>
    <message>
      <source>There is a scenario “{strip}” already.</source>
      <translation>Es gibt bereits ein Szenario „{strip}“.</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 Planstelle</translation>
    </message>
    <message>
      <source>Only cards that are alike and lead nobody fold into one.</source>
      <translation>Nur gleiche Karten, die niemanden leiten, lassen sich zusammenfassen.</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} Planstellen</translation>
    </message>
    <message>
      <source>{role} has {seats}; one must stay.</source>
      <translation>{role} hat {seats}; eine muss bleiben.</translation>
    </message>
    <message>
      <source>{n} names for {seats} without a name on “{role}”: add seats, or paste fewer names.</source>
      <translation>{n} Namen für {seats} ohne Namen auf „{role}“: Fügen Sie Planstellen hinzu oder weniger Namen ein.</translation>
    </message>
    <message>
      <source>{role} would have more vacant seats than seats.</source>
      <translation>{role} hätte mehr vakante als Planstellen.</translation>
    </message>
    <message>
      <source>{role} has a dotted line to “{manager}”, which would not be there.</source>
      <translation>{role} hat eine gestrichelte Linie zu „{manager}“, die es nicht gäbe.</translation>
    </message>
    <message>
      <source>{at} would report to itself.</source>
      <translation>{at} würde an sich selbst berichten.</translation>
    </message>
    <message>
      <source>{at} reports to “{reports_to}”, which would not be there.</source>
      <translation>{at} berichtet an „{reports_to}“, die es nicht gäbe.</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Planstellen</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vakant</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>VZÄ</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Jahreskosten</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Führungskräfte</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Größte Spanne</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Mittlere Spanne</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>goes to {post}</source>
      <translation>geht zu {post}</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <source>This person does not wait for a post any more.</source>
      <translation>Diese Person wartet nicht mehr auf eine Stelle.</translation>
    </message>
  </context>
  <context>
    <name>Clipboard</name>
    <message>
      <source>{n} of the people hold posts here already and stay in them.</source>
      <translation>{n} der Personen haben hier bereits Stellen und bleiben darauf.</translation>
    </message>
    <message>
      <source>Select the card of somebody who is named, then paste the picture.</source>
      <translation>Wählen Sie die Karte einer benannten Person aus und fügen Sie dann das Bild ein.</translation>
    </message>
    <message>
      <source>They stand at the top; select a role first to put them under it.</source>
      <translation>Sie stehen an der Spitze; wählen Sie zuerst eine Rolle aus, um sie darunter einzufügen.</translation>
    </message>
    <message>
      <source>They report to {name}.</source>
      <translation>Sie berichten an {name}.</translation>
    </message>
    <message>
      <source>Copied {what}.</source>
      <translation>{what} kopiert.</translation>
    </message>
    <message>
      <source>Cut {what}.</source>
      <translation>{what} ausgeschnitten.</translation>
    </message>
    <message>
      <source>Paste {what}</source>
      <translation>{what} einfügen</translation>
    </message>
    <message>
      <source>Cut {what}</source>
      <translation>{what} ausschneiden</translation>
    </message>
    <message>
      <source>Nothing to paste: copy a branch, or rows of a spreadsheet, first.</source>
      <translation>Nichts einzufügen: Kopieren Sie zuerst einen Zweig oder Zeilen einer Tabelle.</translation>
    </message>
    <message>
      <source>The clipboard</source>
      <translation>Die Zwischenablage</translation>
    </message>
    <message>
      <source>Move 1 person to another chart</source>
      <translation>1 Person in ein anderes Organigramm verschieben</translation>
    </message>
    <message>
      <source>Move {n} people to another chart</source>
      <translation>{n} Personen in ein anderes Organigramm verschieben</translation>
    </message>
    <message>
      <source>Paste a list</source>
      <translation>Liste einfügen</translation>
    </message>
    <message>
      <source>The list</source>
      <translation>Die Liste</translation>
    </message>
    <message>
      <source>Paste rows of a spreadsheet, JSON or YAML, or type one title or name a line, reports further to the right.</source>
      <translation>Zeilen einer Tabelle, JSON oder YAML einfügen oder je Zeile einen Titel oder Namen tippen, Unterstellte weiter rechts.</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Name 1 person on {title}</source>
      <translation>1 Person auf {title} benennen</translation>
    </message>
    <message>
      <source>Name {n} people on {title}</source>
      <translation>{n} Personen auf {title} benennen</translation>
    </message>
    <message>
      <source>a role</source>
      <translation>eine Rolle</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 Rolle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>Paste roles</source>
      <translation>Rollen einfügen</translation>
    </message>
    <message>
      <source>The first row names the columns</source>
      <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
      <source>The pasted rows</source>
      <translation>Die eingefügten Zeilen</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 Zeile</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>Was „{column}“ ist</translation>
    </message>
    <message>
      <source>Add {roles}</source>
      <translation>{roles} hinzufügen</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} Zeilen</translation>
    </message>
    <message>
      <source>{rows} become {roles}.</source>
      <translation>{rows} werden zu {roles}.</translation>
    </message>
    <message>
      <source>And {n} more.</source>
      <translation>Und {n} weitere.</translation>
    </message>
    <message>
      <source>Copied a picture of {w} × {h} pixels.</source>
      <translation>Ein Bild von {w} × {h} Pixeln wurde kopiert.</translation>
    </message>
    <message>
      <source>{n} roles are too many for one picture: select a branch, or export the chart.</source>
      <translation>{n} Rollen sind zu viele für ein Bild: Wählen Sie einen Zweig aus oder exportieren Sie das Organigramm.</translation>
    </message>
  </context>
  <context>
    <name>Command line</name>
    <message>
      <source>See “{command} --help”.</source>
      <translation>Siehe „{command} --help“.</translation>
    </message>
    <message>
      <source>Stopped.</source>
      <translation>Abgebrochen.</translation>
    </message>
    <message>
      <source>There is not enough memory for this chart.</source>
      <translation>Der Speicher reicht für dieses Organigramm nicht aus.</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>Die Datei</translation>
    </message>
    <message>
      <source>A finding is accepted for a reason: say it with --reason.</source>
      <translation>Ein Befund wird aus einem Grund akzeptiert: mit --reason angeben.</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Akzeptieren</translation>
    </message>
    <message>
      <source>{file} is no chart file, so nothing can be accepted in it.</source>
      <translation>{file} ist keine Organigramm-Datei, also kann darin nichts akzeptiert werden.</translation>
    </message>
    <message>
      <source>There is no finding {name}; “orgchart check” shows them in brackets.</source>
      <translation>Es gibt keinen Befund {name}; „orgchart check“ zeigt sie in Klammern.</translation>
    </message>
    <message>
      <source>Checking</source>
      <translation>Wird geprüft</translation>
    </message>
    <message>
      <source>There is no rule {name}; “orgchart rules” lists them.</source>
      <translation>Es gibt keine Regel {name}; „orgchart rules“ listet sie auf.</translation>
    </message>
    <message>
      <source>Writing {name}</source>
      <translation>{name} wird geschrieben</translation>
    </message>
    <message>
      <source>{role}, reports to {manager}</source>
      <translation>{role}, berichtet an {manager}</translation>
    </message>
    <message>
      <source>{role}, reported to {manager}</source>
      <translation>{role}, berichtete an {manager}</translation>
    </message>
    <message>
      <source>{name}: has a post again</source>
      <translation>{name}: hat wieder eine Stelle</translation>
    </message>
    <message>
      <source>The charts are the same.</source>
      <translation>Die Organigramme sind gleich.</translation>
    </message>
    <message>
      <source>{who}: from {here} to {there}</source>
      <translation>{who}: von {here} zu {there}</translation>
    </message>
    <message>
      <source>{post}: vacated</source>
      <translation>{post}: frei geworden</translation>
    </message>
    <message>
      <source>{post}: filled</source>
      <translation>{post}: besetzt</translation>
    </message>
    <message>
      <source>{name}: not placed, was {post}</source>
      <translation>{name}: ohne Stelle, zuvor {post}</translation>
    </message>
    <message>
      <source>{name}: not placed</source>
      <translation>{name}: ohne Stelle</translation>
    </message>
    <message>
      <source>1 role added</source>
      <translation>1 Rolle hinzugefügt</translation>
    </message>
    <message>
      <source>{n} roles added</source>
      <translation>{n} Rollen hinzugefügt</translation>
    </message>
    <message>
      <source>1 removed</source>
      <translation>1 entfernt</translation>
    </message>
    <message>
      <source>{n} removed</source>
      <translation>{n} entfernt</translation>
    </message>
    <message>
      <source>1 moved</source>
      <translation>1 verschoben</translation>
    </message>
    <message>
      <source>{n} moved</source>
      <translation>{n} verschoben</translation>
    </message>
    <message>
      <source>1 changed</source>
      <translation>1 geändert</translation>
    </message>
    <message>
      <source>{n} changed</source>
      <translation>{n} geändert</translation>
    </message>
    <message>
      <source>1 person moves</source>
      <translation>1 Person wechselt</translation>
    </message>
    <message>
      <source>{n} people move</source>
      <translation>{n} Personen wechseln</translation>
    </message>
    <message>
      <source>1 post vacated</source>
      <translation>1 Stelle frei geworden</translation>
    </message>
    <message>
      <source>{n} posts vacated</source>
      <translation>{n} Stellen frei geworden</translation>
    </message>
    <message>
      <source>1 filled</source>
      <translation>1 besetzt</translation>
    </message>
    <message>
      <source>{n} filled</source>
      <translation>{n} besetzt</translation>
    </message>
    <message>
      <source>1 person newly not placed</source>
      <translation>1 Person neu ohne Stelle</translation>
    </message>
    <message>
      <source>{n} people newly not placed</source>
      <translation>{n} Personen neu ohne Stelle</translation>
    </message>
    <message>
      <source>1 placed</source>
      <translation>1 untergebracht</translation>
    </message>
    <message>
      <source>{n} placed</source>
      <translation>{n} untergebracht</translation>
    </message>
    <message>
      <source>1 left</source>
      <translation>1 ausgeschieden</translation>
    </message>
    <message>
      <source>{n} left</source>
      <translation>{n} ausgeschieden</translation>
    </message>
    <message>
      <source>{name} joins as {post}</source>
      <translation>{name} kommt hinzu als {post}</translation>
    </message>
    <message>
      <source>{name}, had no post</source>
      <translation>{name}, war ohne Stelle</translation>
    </message>
    <message>
      <source>{name} leaves, was {post}</source>
      <translation>{name} scheidet aus, war {post}</translation>
    </message>
    <message>
      <source>Give a second chart to compare with, or a --scenario of the first.</source>
      <translation>Geben Sie ein zweites Organigramm zum Vergleich an oder mit --scenario ein Szenario des ersten.</translation>
    </message>
    <message>
      <source>Two charts are compared; give --scenario once or twice.</source>
      <translation>Verglichen werden zwei Organigramme; geben Sie --scenario ein- oder zweimal an.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>{name} wird gelesen</translation>
    </message>
    <message>
      <source>An audience sees no comments; give --comments or --audience.</source>
      <translation>Eine Zielgruppe sieht keine Kommentare; geben Sie --comments oder --audience an.</translation>
    </message>
    <message>
      <source>Say with -o where to write it.</source>
      <translation>Geben Sie mit -o an, wohin geschrieben wird.</translation>
    </message>
    <message>
      <source>was accepted, with other facts</source>
      <translation>war akzeptiert, bei anderem Stand</translation>
    </message>
    <message>
      <source>was accepted until a day that is past</source>
      <translation>war bis zu einem vergangenen Tag akzeptiert</translation>
    </message>
    <message>
      <source>Accepted:</source>
      <translation>Akzeptiert:</translation>
    </message>
    <message>
      <source>Nothing to mend.</source>
      <translation>Nichts zu beheben.</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Quelle: {source}</translation>
    </message>
    <message>
      <source>{rule}:</source>
      <translation>{rule}:</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 Befund</translation>
    </message>
    <message>
      <source>{n} findings</source>
      <translation>{n} Befunde</translation>
    </message>
    <message>
      <source>{reason}, until {day}</source>
      <translation>{reason}, bis {day}</translation>
    </message>
    <message>
      <source>Give one of --dpi, --width and --scale.</source>
      <translation>Geben Sie nur eines von --dpi, --width und --scale an.</translation>
    </message>
    <message>
      <source>Read by the choices of “{name}”; --no-profile leaves them aside.</source>
      <translation>Gelesen nach den Einstellungen von „{name}“; --no-profile lässt sie beiseite.</translation>
    </message>
    <message>
      <source>1 photo matched.</source>
      <translation>1 Foto zugeordnet.</translation>
    </message>
    <message>
      <source>{n} photos matched.</source>
      <translation>{n} Fotos zugeordnet.</translation>
    </message>
    <message>
      <source>{rows}: {kept} kept, {joined} joined, {left_out} left out. {roles}.</source>
      <translation>{rows}: {kept} übernommen, {joined} zusammengefasst, {left_out} ausgelassen. {roles}.</translation>
    </message>
    <message>
      <source>Importing {name}</source>
      <translation>{name} wird importiert</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 Zeile</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} Zeilen</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 Rolle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>Row {n}: {told}</source>
      <translation>Zeile {n}: {told}</translation>
    </message>
    <message>
      <source>Laying out</source>
      <translation>Wird angeordnet</translation>
    </message>
    <message>
      <source>{cards}, {width} × {height} pt, titles in {type} pt.</source>
      <translation>{cards}, {width} × {height} pt, Titel in {type} pt.</translation>
    </message>
    <message>
      <source>--gap is for boxes of one size; give their size with --card as well.</source>
      <translation>--gap gilt für Kästen einer Größe; geben Sie die Größe mit --card an.</translation>
    </message>
    <message>
      <source>--{option} takes two lengths in points, as 180x64, not {text}.</source>
      <translation>--{option} braucht zwei Längen in Punkt, wie 180x64, nicht {text}.</translation>
    </message>
    <message>
      <source>1 card</source>
      <translation>1 Karte</translation>
    </message>
    <message>
      <source>{n} cards</source>
      <translation>{n} Karten</translation>
    </message>
    <message>
      <source>{option} {text} is not of the form {form}, as {example}.</source>
      <translation>{option} {text} hat nicht die Form {form}, wie {example}.</translation>
    </message>
    <message>
      <source>1 clash; ours was taken.</source>
      <translation>1 Konflikt; die eigene Fassung gilt.</translation>
    </message>
    <message>
      <source>{n} clashes; ours was taken.</source>
      <translation>{n} Konflikte; die eigene Fassung gilt.</translation>
    </message>
    <message>
      <source>{name}: {roles}, {seats}, {layers}.</source>
      <translation>{name}: {roles}, {seats}, {layers}.</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 Planstelle</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} Planstellen</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 Ebene</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} Ebenen</translation>
    </message>
    <message>
      <source>There is no screen to open a window on. The commands of “orgchart --help” need none.</source>
      <translation>Es gibt keinen Bildschirm für ein Fenster. Die Befehle von „orgchart --help“ brauchen keinen.</translation>
    </message>
    <message>
      <source>… and {n} more; --report saves them all.</source>
      <translation>… und {n} weitere; --report speichert alle.</translation>
    </message>
    <message>
      <source>--compare shows every card; it does not go with --fold-teams.</source>
      <translation>--compare zeigt jede Karte und passt nicht zu --fold-teams.</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>Give --split or --poster, not both.</source>
      <translation>Geben Sie --split oder --poster an, nicht beides.</translation>
    </message>
    <message>
      <source>--depth is for pages of their own; give --split as well.</source>
      <translation>--depth gilt für eigene Seiten; geben Sie auch --split an.</translation>
    </message>
    <message>
      <source>Give --update or --template: a deck keeps its own master.</source>
      <translation>Geben Sie --update oder --template an: Eine Präsentation behält ihren eigenen Master.</translation>
    </message>
    <message>
      <source>--update is for one deck; it does not go with --batch.</source>
      <translation>--update gilt für eine Präsentation und passt nicht zu --batch.</translation>
    </message>
    <message>
      <source>--compare makes pages of its own; it cannot be parted as well.</source>
      <translation>--compare macht eigene Seiten und lässt sich nicht zusätzlich aufteilen.</translation>
    </message>
    <message>
      <source>{file} has no password in its first line.</source>
      <translation>{file} enthält in der ersten Zeile kein Passwort.</translation>
    </message>
    <message>
      <source>{why} Use --password-file, or {variable} in the environment.</source>
      <translation>{why} Verwenden Sie --password-file oder {variable} in der Umgebung.</translation>
    </message>
    <message>
      <source>{file} is no text in UTF-8, so there is no password in it.</source>
      <translation>{file} ist kein Text in UTF-8, also steht darin kein Passwort.</translation>
    </message>
    <message>
      <source>{who} joined</source>
      <translation>{who}: neu</translation>
    </message>
    <message>
      <source>{who} left</source>
      <translation>{who}: ausgeschieden</translation>
    </message>
    <message>
      <source>{who} moved</source>
      <translation>{who}: verschoben</translation>
    </message>
    <message>
      <source>{who} changed</source>
      <translation>{who}: geändert</translation>
    </message>
    <message>
      <source>{who} changed on both sides</source>
      <translation>{who}: auf beiden Seiten geändert</translation>
    </message>
    <message>
      <source>{who} stays out, as removed by hand</source>
      <translation>{who}: bleibt außen vor, da von Hand entfernt</translation>
    </message>
    <message>
      <source>1 joined</source>
      <translation>1 neu</translation>
    </message>
    <message>
      <source>{n} joined</source>
      <translation>{n} neu</translation>
    </message>
    <message>
      <source>1 changed on both sides</source>
      <translation>1 auf beiden Seiten geändert</translation>
    </message>
    <message>
      <source>{n} changed on both sides</source>
      <translation>{n} auf beiden Seiten geändert</translation>
    </message>
    <message>
      <source>1 stays out, as removed by hand</source>
      <translation>1 bleibt außen vor, da von Hand entfernt</translation>
    </message>
    <message>
      <source>{n} stay out, as removed by hand</source>
      <translation>{n} bleiben außen vor, da von Hand entfernt</translation>
    </message>
    <message>
      <source>Update from a list</source>
      <translation>Aus einer Liste aktualisieren</translation>
    </message>
    <message>
      <source>1 move would close a circle and was left: {names}.</source>
      <translation>1 Verschiebung hätte einen Kreis geschlossen und unterblieb: {names}.</translation>
    </message>
    <message>
      <source>{n} moves would close a circle and were left: {names}.</source>
      <translation>{n} Verschiebungen hätten einen Kreis geschlossen und unterblieben: {names}.</translation>
    </message>
    <message>
      <source>{name} cannot update this chart: {why}</source>
      <translation>{name} kann dieses Organigramm nicht aktualisieren: {why}</translation>
    </message>
    <message>
      <source>{n} roles are called “{text}”. Give an id instead: {some}.</source>
      <translation>{n} Rollen heißen „{text}“. Geben Sie stattdessen eine ID an: {some}.</translation>
    </message>
    <message>
      <source>No role has the id, title or holder “{text}”.</source>
      <translation>Keine Rolle hat die ID, den Titel oder die Besetzung „{text}“.</translation>
    </message>
    <message>
      <source>of staff lists</source>
      <translation>bei Personallisten</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>Saving {name}</source>
      <translation>{name} wird gespeichert</translation>
    </message>
    <message>
      <source>{name} is protected and would not be any more; give its password with --password-file or in {variable}, or save to another file.</source>
      <translation>{name} ist geschützt und wäre es nicht mehr; geben Sie das Passwort mit --password-file oder in {variable} an oder speichern Sie in eine andere Datei.</translation>
    </message>
    <message>
      <source>{name} is the chart itself; give the copy another name.</source>
      <translation>{name} ist das Organigramm selbst; geben Sie der Kopie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{name} names a scenario already; leave that or --scenario out.</source>
      <translation>{name} nennt schon ein Szenario; lassen Sie dieses oder --scenario weg.</translation>
    </message>
    <message>
      <source>{name} is no chart file, so there is no scenario “{scenario}” in it.</source>
      <translation>{name} ist keine Organigramm-Datei, also gibt es darin kein Szenario „{scenario}“.</translation>
    </message>
    <message>
      <source>Seats by function</source>
      <translation>Planstellen nach Funktion</translation>
    </message>
    <message>
      <source>Seats by level</source>
      <translation>Planstellen nach Rang</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} Personen</translation>
    </message>
    <message>
      <source>Managers by span</source>
      <translation>Führungskräfte nach Leitungsspanne</translation>
    </message>
    <message>
      <source>{n}  ({people} people, {vacant} vacant, {planned} planned)</source>
      <translation>{n}  ({people} Personen, {vacant} vakant, {planned} geplant)</translation>
    </message>
    <message>
      <source>{n}  ({alone} lead one person)</source>
      <translation>{n}  ({alone} mit nur einer Person)</translation>
    </message>
    <message>
      <source>largest {largest}, average {average}</source>
      <translation>größte {largest}, Durchschnitt {average}</translation>
    </message>
    <message>
      <source>{n}  (1 to {others} others)</source>
      <translation>{n}  (1 auf {others} andere)</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Planstellen</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>VZÄ</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Tops</source>
      <translation>Spitzen</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Führungskräfte</translation>
    </message>
    <message>
      <source>Spans</source>
      <translation>Leitungsspannen</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Leitungen</translation>
    </message>
    <message>
      <source>Dotted lines</source>
      <translation>Gestrichelte Linien</translation>
    </message>
    <message>
      <source>spans {least} to {largest}, average {average}</source>
      <translation>Leitungsspannen {least} bis {largest}, Durchschnitt {average}</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Ohne Stelle</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Jahreskosten</translation>
    </message>
    <message>
      <source>ID</source>
      <translation>ID</translation>
    </message>
    <message>
      <source>FOR</source>
      <translation>FÜR</translation>
    </message>
    <message>
      <source>HAS</source>
      <translation>HAT</translation>
    </message>
    <message>
      <source>NAME</source>
      <translation>NAME</translation>
    </message>
    <message>
      <source>MODEL</source>
      <translation>MODELL</translation>
    </message>
    <message>
      <source>{low} people</source>
      <translation>{low} Personen</translation>
    </message>
    <message>
      <source>{low}–{high} people</source>
      <translation>{low}–{high} Personen</translation>
    </message>
    <message>
      <source>{low}+ people</source>
      <translation>ab {low} Personen</translation>
    </message>
  </context>
  <context>
    <name>Comments</name>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Which comments</source>
      <translation>Welche Kommentare</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Selected</source>
      <translation>Ausgewählt</translation>
    </message>
    <message>
      <source>No comments here.</source>
      <translation>Hier gibt es keine Kommentare.</translation>
    </message>
    <message>
      <source>Select a card and write below. Comments are in no export unless asked for.</source>
      <translation>Wählen Sie eine Karte aus und schreiben Sie unten. Kommentare stehen in keinem Export, außer auf Wunsch.</translation>
    </message>
    <message>
      <source>Select one card to comment on it</source>
      <translation>Zum Kommentieren eine Karte auswählen</translation>
    </message>
    <message>
      <source>Open ({n})</source>
      <translation>Offen ({n})</translation>
    </message>
    <message>
      <source>Resolved ({n})</source>
      <translation>Erledigt ({n})</translation>
    </message>
    <message>
      <source>{n} older ones are not listed.</source>
      <translation>{n} ältere sind nicht aufgeführt.</translation>
    </message>
    <message>
      <source>Comment on {name}</source>
      <translation>Kommentar zu {name}</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Ihre Antwort</translation>
    </message>
    <message>
      <source>Your comment</source>
      <translation>Ihr Kommentar</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>More about this comment</source>
      <translation>Mehr zu diesem Kommentar</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Resolve</source>
      <translation>Erledigen</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
  </context>
  <context>
    <name>Comparing</name>
    <message>
      <source>Before, changes or after</source>
      <translation>Vorher, Änderungen oder nachher</translation>
    </message>
    <message>
      <source>Swap both sides</source>
      <translation>Beide Seiten tauschen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>The three views, and the list of moves</source>
      <translation>Die drei Ansichten und die Wechselliste</translation>
    </message>
    <message>
      <source>Comparison</source>
      <translation>Vergleich</translation>
    </message>
    <message>
      <source>Take over into today…</source>
      <translation>In heute übernehmen…</translation>
    </message>
    <message>
      <source>Keep as scenario…</source>
      <translation>Als Szenario behalten…</translation>
    </message>
    <message>
      <source>Nothing is different.</source>
      <translation>Es gibt keine Unterschiede.</translation>
    </message>
    <message>
      <source>Both sides have the same roles and people.</source>
      <translation>Beide Seiten haben dieselben Rollen und Personen.</translation>
    </message>
    <message>
      <source>Three slides</source>
      <translation>Drei Folien</translation>
    </message>
    <message>
      <source>Three pages</source>
      <translation>Drei Seiten</translation>
    </message>
    <message>
      <source>Export the comparison</source>
      <translation>Vergleich exportieren</translation>
    </message>
    <message>
      <source>Workbook</source>
      <translation>Arbeitsmappe</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Export the list of moves</source>
      <translation>Wechselliste exportieren</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
      <source>Keep as a scenario</source>
      <translation>Als Szenario behalten</translation>
    </message>
    <message>
      <source>Name of the scenario</source>
      <translation>Name des Szenarios</translation>
    </message>
    <message>
      <source>New scenario “{name}”</source>
      <translation>Neues Szenario „{name}“</translation>
    </message>
    <message>
      <source>Saved {when}</source>
      <translation>Gespeichert {when}</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>{name} wird gelesen …</translation>
    </message>
    <message>
      <source>Which changes</source>
      <translation>Welche Änderungen</translation>
    </message>
    <message>
      <source>All changes</source>
      <translation>Alle Änderungen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Posts</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <source>{name} · {n}</source>
      <translation>{name} · {n}</translation>
    </message>
    <message>
      <source>No department</source>
      <translation>Ohne Abteilung</translation>
    </message>
    <message>
      <source>List of moves</source>
      <translation>Wechselliste</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Make a scenario, or choose two charts above.</source>
      <translation>Legen Sie ein Szenario an oder wählen Sie oben zwei Organigramme.</translation>
    </message>
    <message>
      <source>There is nothing to compare yet.</source>
      <translation>Es gibt noch nichts zu vergleichen.</translation>
    </message>
    <message>
      <source>Comparing …</source>
      <translation>Vergleich läuft …</translation>
    </message>
    <message>
      <source>Large charts take a moment.</source>
      <translation>Große Organigramme brauchen einen Moment.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>After: {name}</source>
      <translation>Nachher: {name}</translation>
    </message>
    <message>
      <source>Before: {name}</source>
      <translation>Vorher: {name}</translation>
    </message>
    <message>
      <source>Another chart…</source>
      <translation>Anderes Organigramm…</translation>
    </message>
    <message>
      <source>An earlier version</source>
      <translation>Eine frühere Version</translation>
    </message>
    <message>
      <source>A newer staff list…</source>
      <translation>Neuere Personalliste…</translation>
    </message>
    <message>
      <source>New posts</source>
      <translation>Neue Stellen</translation>
    </message>
    <message>
      <source>Removed posts</source>
      <translation>Entfernte Stellen</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Vacated</source>
      <translation>Frei geworden</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Besetzt</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Swapped</source>
      <translation>Getauscht</translation>
    </message>
    <message>
      <source>Placed again</source>
      <translation>Wieder mit Stelle</translation>
    </message>
    <message>
      <source>Not placed any more</source>
      <translation>Nicht mehr mit Stelle</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Neu dabei</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Ausgeschieden</translation>
    </message>
    <message>
      <source> · to {department}</source>
      <translation> · nach {department}</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
  </context>
  <context>
    <name>Coverage</name>
    <message>
      <source>Take {what} from {who}</source>
      <translation>{who}: {what} wegnehmen</translation>
    </message>
    <message>
      <source>Give {what} to {who}</source>
      <translation>{who}: {what} geben</translation>
    </message>
    <message>
      <source>1 role selected.</source>
      <translation>1 Rolle ausgewählt.</translation>
    </message>
    <message>
      <source>{n} roles selected.</source>
      <translation>{n} Rollen ausgewählt.</translation>
    </message>
    <message>
      <source>Who takes care of what</source>
      <translation>Wer sich worum kümmert</translation>
    </message>
    <message>
      <source>{done}. Undo takes it back.</source>
      <translation>{done}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 Rolle</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>Every function is covered by two people or more.</source>
      <translation>Jede Funktion ist durch zwei oder mehr Personen abgedeckt.</translation>
    </message>
    <message>
      <source>No gaps</source>
      <translation>Keine Lücken</translation>
    </message>
    <message>
      <source>1 function without people</source>
      <translation>1 Funktion ohne Personen</translation>
    </message>
    <message>
      <source>{n} functions without people</source>
      <translation>{n} Funktionen ohne Personen</translation>
    </message>
    <message>
      <source>everybody has a stand-in</source>
      <translation>alle haben eine Vertretung</translation>
    </message>
    <message>
      <source>1 hangs on one person</source>
      <translation>1 hängt an einer Person</translation>
    </message>
    <message>
      <source>{n} hang on one person each</source>
      <translation>{n} hängen an je einer Person</translation>
    </message>
    <message>
      <source>Only gaps and single points</source>
      <translation>Nur Lücken und Einzelabhängigkeiten</translation>
    </message>
    <message>
      <source>Say it in the panel of the role, or in the table.</source>
      <translation>Im Bereich der Rolle oder in der Tabelle angeben.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Es fehlt nichts.</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Teams</source>
      <translation>Teams</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>There are no roles yet.</source>
      <translation>Es gibt noch keine Rollen.</translation>
    </message>
    <message>
      <source>Add one on the chart.</source>
      <translation>Fügen Sie im Organigramm eine hinzu.</translation>
    </message>
    <message>
      <source>shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Nobody has a team yet.</source>
      <translation>Noch hat niemand ein Team.</translation>
    </message>
    <message>
      <source>Let a role report to another.</source>
      <translation>Lassen Sie eine Rolle an eine andere berichten.</translation>
    </message>
    <message>
      <source>No role has a {what} yet.</source>
      <translation>Noch hat keine Rolle eine {what}.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>Only vacant</source>
      <translation>Nur vakant</translation>
    </message>
    <message>
      <source>Only 1</source>
      <translation>Nur 1</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>nobody could stand in</source>
      <translation>niemand könnte vertreten</translation>
    </message>
    <message>
      <source>Only {name}</source>
      <translation>Nur {name}</translation>
    </message>
    <message>
      <source>{name}: nobody has {function}</source>
      <translation>{name}: Niemand hat {function}</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Alone</source>
      <translation>Allein</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vakant</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} Personen</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vakant</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} geplant</translation>
    </message>
  </context>
  <context>
    <name>Drawing</name>
    <message>
      <source>{n} FTE</source>
      <translation>{n} VZÄ</translation>
    </message>
    <message>
      <source>Tier {tier}</source>
      <translation>Stufe {tier}</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>The chart's typeface is missing. Install the package {package} again.</source>
      <translation>Die Schriftart des Organigramms fehlt. Installieren Sie das Paket {package} erneut.</translation>
    </message>
    <message>
      <source>The title is too long for the page and was cut: “{title}”.</source>
      <translation>Der Titel ist zu lang für die Seite und wurde gekürzt: „{title}“.</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Sonstige</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Hard to see on white paper: a contrast of {n} to 1, where 3 is the least.</source>
      <translation>Auf weißem Papier schwer zu sehen: Kontrast {n} zu 1, mindestens 3 sind nötig.</translation>
    </message>
    <message>
      <source>As text it could not be read on white paper: a contrast of {n} to 1, where 4.5 is the least. Texts are set darker.</source>
      <translation>Als Text wäre das auf weißem Papier nicht lesbar: Kontrast {n} zu 1, mindestens 4,5 sind nötig. Texte werden dunkler gesetzt.</translation>
    </message>
    <message>
      <source>The page {name} cannot be used: each side must be {least_mm} to {most_mm} mm (14,400 points, the most a PDF page can have).</source>
      <translation>Die Seite {name} ist nicht verwendbar: Jede Seitenlänge muss {least_mm} bis {most_mm} mm betragen (14.400 Punkt, das Höchstmaß einer PDF-Seite).</translation>
    </message>
    <message>
      <source>There is no page {name}; there are {inches}, or give a size as 300x200mm.</source>
      <translation>Eine Seite {name} gibt es nicht; es gibt {inches}, oder geben Sie eine Größe wie 300x200mm an.</translation>
    </message>
    <message>
      <source>Row {row}, column {column} of {rows} × {columns} · {title}</source>
      <translation>Zeile {row}, Spalte {column} von {rows} × {columns} · {title}</translation>
    </message>
    <message>
      <source>No font on this computer has {letters} {place}; installing the Noto fonts helps.</source>
      <translation>Keine Schrift auf diesem Computer enthält {letters} {place}; die Noto-Schriften zu installieren hilft.</translation>
    </message>
    <message>
      <source>There are {n} more remarks of this kind.</source>
      <translation>Es gibt {n} weitere Hinweise dieser Art.</translation>
    </message>
    <message>
      <source>A title is too long for its card and was cut: “{title}”.</source>
      <translation>Ein Titel ist zu lang für seine Karte und wurde gekürzt: „{title}“.</translation>
    </message>
    <message>
      <source>The names on the card “{title}” were cut: {names}.</source>
      <translation>Die Namen auf der Karte „{title}“ wurden gekürzt: {names}.</translation>
    </message>
    <message>
      <source>A line of the card “{title}” was cut: {text}</source>
      <translation>Eine Zeile der Karte „{title}“ wurde gekürzt: {text}</translation>
    </message>
    <message>
      <source>{names} and {n} more</source>
      <translation>{names} und {n} weitere</translation>
    </message>
    <message>
      <source>on the card “{title}”</source>
      <translation>auf der Karte „{title}“</translation>
    </message>
    <message>
      <source>in “{text}”</source>
      <translation>in „{text}“</translation>
    </message>
    <message>
      <source>There is no theme {name}; there are {themes}.</source>
      <translation>Es gibt kein Farbschema {name}; es gibt {themes}.</translation>
    </message>
    <message>
      <source>Organisation chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 Rolle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 Ebene</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} Ebenen</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 Planstelle</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} Planstellen</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vakant</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} geplant</translation>
    </message>
    <message>
      <source>largest span {n}</source>
      <translation>größte Leitungsspanne {n}</translation>
    </message>
  </context>
  <context>
    <name>Drop</name>
    <message>
      <source>{name} would lead {span}; up to {usual} is usual.</source>
      <translation>{name} würde {span} leiten; üblich sind bis zu {usual}.</translation>
    </message>
    <message>
      <source>The chart would have {layers} layers; up to {usual} are usual.</source>
      <translation>Das Organigramm hätte {layers} Ebenen; üblich sind bis zu {usual}.</translation>
    </message>
    <message>
      <source>Move {what} to report to {target}.</source>
      <translation>{what} verschieben; berichtet dann an {target}.</translation>
    </message>
    <message>
      <source>Move {what} before {target}.</source>
      <translation>{what} vor {target} verschieben.</translation>
    </message>
    <message>
      <source>Move {what} after {target}.</source>
      <translation>{what} hinter {target} verschieben.</translation>
    </message>
    <message>
      <source>Copy {what} to report to {target}.</source>
      <translation>{what} kopieren; berichtet dann an {target}.</translation>
    </message>
    <message>
      <source>Copy {what} before {target}.</source>
      <translation>{what} vor {target} kopieren.</translation>
    </message>
    <message>
      <source>Copy {what} after {target}.</source>
      <translation>{what} hinter {target} kopieren.</translation>
    </message>
    <message>
      <source>Move {what} without the team to report to {target}.</source>
      <translation>{what} ohne Team verschieben; berichtet dann an {target}.</translation>
    </message>
    <message>
      <source>Move {what} without the team before {target}.</source>
      <translation>{what} ohne Team vor {target} verschieben.</translation>
    </message>
    <message>
      <source>Move {what} without the team after {target}.</source>
      <translation>{what} ohne Team hinter {target} verschieben.</translation>
    </message>
    <message>
      <source>Add {what} to report to {target}.</source>
      <translation>{what} hinzufügen; berichtet dann an {target}.</translation>
    </message>
    <message>
      <source>Add {what} before {target}.</source>
      <translation>{what} vor {target} hinzufügen.</translation>
    </message>
    <message>
      <source>Add {what} after {target}.</source>
      <translation>{what} hinter {target} hinzufügen.</translation>
    </message>
    <message>
      <source>the new role</source>
      <translation>die neue Rolle</translation>
    </message>
    <message>
      <source>{name} is below the card you drag; nobody can report to their own report.</source>
      <translation>{name} liegt unter der gezogenen Karte; niemand kann an die eigenen Unterstellten berichten.</translation>
    </message>
    <message>
      <source>reports to {name}</source>
      <translation>berichtet an {name}</translation>
    </message>
    <message>
      <source>{count} roles</source>
      <translation>{count} Rollen</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <source>be split into pages</source>
      <translation>in Seiten geteilt werden</translation>
    </message>
    <message>
      <source>be cut into sheets</source>
      <translation>in Blätter zerschnitten werden</translation>
    </message>
    <message>
      <source>have pages of statistics</source>
      <translation>Statistikseiten haben</translation>
    </message>
    <message>
      <source>have a password</source>
      <translation>ein Passwort haben</translation>
    </message>
    <message>
      <source>replace the slides of a deck</source>
      <translation>die Folien einer Präsentation ersetzen</translation>
    </message>
    <message>
      <source>{suffix} is not a format of an export; there are {known}. Choose the file's suffix or give --format.</source>
      <translation>{suffix} ist kein Exportformat; es gibt {known}. Wählen Sie die Dateiendung oder geben Sie --format an.</translation>
    </message>
    <message>
      <source>{name} names no format; there are {known}. Choose the file's suffix or give --format.</source>
      <translation>{name} nennt kein Format; es gibt {known}. Wählen Sie die Dateiendung oder geben Sie --format an.</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} und {last}</translation>
    </message>
    <message>
      <source>Say with --format what to write to standard output: {known}.</source>
      <translation>Geben Sie mit --format an, was auf die Standardausgabe geschrieben wird: {known}.</translation>
    </message>
    <message>
      <source>{name} cannot {words}; choose {able}.</source>
      <translation>{name} kann nicht {words}; wählen Sie {able}.</translation>
    </message>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>What helps: {ways}.</source>
      <translation>Was hilft: {ways}.</translation>
    </message>
    <message>
      <source>Titles are set in {type_points} pt.</source>
      <translation>Titel sind in {type_points} pt gesetzt.</translation>
    </message>
    <message>
      <source>No arrangement of these cards can reach {readable} pt, {bound} pt at most.</source>
      <translation>Keine Anordnung dieser Karten erreicht {readable} pt, höchstens {bound} pt.</translation>
    </message>
    <message>
      <source>Titles should have {readable} pt to be read.</source>
      <translation>Titel sollten {readable} pt haben, um lesbar zu sein.</translation>
    </message>
    <message>
      <source>cards of {share} of this size around titles as large as now</source>
      <translation>Karten mit {share} dieser Größe um Titel so groß wie jetzt</translation>
    </message>
    <message>
      <source>one card for each team ({n} cards, about {points} pt)</source>
      <translation>eine Karte je Team ({n} Karten, etwa {points} pt)</translation>
    </message>
    <message>
      <source>a page {factor} times as wide and high</source>
      <translation>eine Seite, {factor}-mal so breit und hoch</translation>
    </message>
    <message>
      <source>a split into about {n} pages</source>
      <translation>eine Teilung in etwa {n} Seiten</translation>
    </message>
    <message>
      <source>, or </source>
      <translation>, oder </translation>
    </message>
    <message>
      <source>{label} is private; a drawing without private fields cannot show it.</source>
      <translation>{label} ist privat; eine Zeichnung ohne private Felder kann es nicht zeigen.</translation>
    </message>
    <message>
      <source>No department</source>
      <translation>Ohne Abteilung</translation>
    </message>
    <message>
      <source>Several files cannot go to standard output; give a file or a folder.</source>
      <translation>Mehrere Dateien können nicht auf die Standardausgabe; geben Sie eine Datei oder einen Ordner an.</translation>
    </message>
    <message>
      <source>Slides are replaced in one deck; choose no deck, or one file.</source>
      <translation>Folien werden in einer einzigen Präsentation ersetzt; wählen Sie keine Präsentation oder eine Datei.</translation>
    </message>
    <message>
      <source>The chart has no departments, so there is nothing to write.</source>
      <translation>Das Organigramm hat keine Abteilungen, es gibt also nichts zu schreiben.</translation>
    </message>
    <message>
      <source>The chart has no managers below its top, so there is nothing to write.</source>
      <translation>Das Organigramm hat unter der Spitze keine Führungskräfte, es gibt also nichts zu schreiben.</translation>
    </message>
    <message>
      <source>written.</source>
      <translation>geschrieben.</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 Rolle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 Planstelle</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} Planstellen</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vakant</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} geplant</translation>
    </message>
    <message>
      <source>{n} of them on this page</source>
      <translation>{n} davon auf dieser Seite</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 Seite</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} Seiten</translation>
    </message>
    <message>
      <source>↑ {title}, page {n}</source>
      <translation>↑ {title}, Seite {n}</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>{pages}; titles have {points} pt or more.</source>
      <translation>{pages}; Titel haben {points} pt oder mehr.</translation>
    </message>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Below {points} pt stay {names}: nobody can be taken off there. Choose a larger page or smaller cards.</source>
      <translation>Unter {points} pt bleiben {names}: Dort lässt sich niemand wegnehmen. Wählen Sie eine größere Seite oder kleinere Karten.</translation>
    </message>
    <message>
      <source>page {n}</source>
      <translation>Seite {n}</translation>
    </message>
    <message>
      <source>This split would need more than {most_pages} pages. Export single branches, choose a larger page, or make the cards smaller.</source>
      <translation>Diese Teilung bräuchte mehr als {most_pages} Seiten. Exportieren Sie einzelne Zweige, wählen Sie eine größere Seite oder verkleinern Sie die Karten.</translation>
    </message>
    <message>
      <source>1 person without a post is not in the graph.</source>
      <translation>1 Person ohne Stelle ist nicht im Graphen.</translation>
    </message>
    <message>
      <source>{n} people without a post are not in the graph.</source>
      <translation>{n} Personen ohne Stelle sind nicht im Graphen.</translation>
    </message>
    <message>
      <source>1 person without a post is left out, as private fields are.</source>
      <translation>1 Person ohne Stelle ist weggelassen, wie private Felder.</translation>
    </message>
    <message>
      <source>{n} people without a post are left out, as private fields are.</source>
      <translation>{n} Personen ohne Stelle sind weggelassen, wie private Felder.</translation>
    </message>
    <message>
      <source>The chart has no role with the id “{root}”, so no branch of it.</source>
      <translation>Das Organigramm hat keine Rolle mit der Id „{root}“, also auch keinen Zweig davon.</translation>
    </message>
    <message>
      <source>resolved</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Jemand</translation>
    </message>
    <message>
      <source>{role} (resolved)</source>
      <translation>{role} (erledigt)</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>{n} new</source>
      <translation>{n} neu</translation>
    </message>
    <message>
      <source>{n} moved</source>
      <translation>{n} verschoben</translation>
    </message>
    <message>
      <source>{n} removed</source>
      <translation>{n} entfernt</translation>
    </message>
    <message>
      <source>{n} changed</source>
      <translation>{n} geändert</translation>
    </message>
    <message>
      <source>{n} unchanged</source>
      <translation>{n} unverändert</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} Personen</translation>
    </message>
    <message>
      <source>Only one view can go to standard output; choose it, or write to files.</source>
      <translation>Nur eine Ansicht kann auf die Standardausgabe; wählen Sie sie oder schreiben Sie in Dateien.</translation>
    </message>
    <message>
      <source>Organisation chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>largest span {n}</source>
      <translation>größte Leitungsspanne {n}</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>Before: {figures}</source>
      <translation>Vorher: {figures}</translation>
    </message>
    <message>
      <source>Changes: {figures}</source>
      <translation>Änderungen: {figures}</translation>
    </message>
    <message>
      <source>After: {figures}</source>
      <translation>Nachher: {figures}</translation>
    </message>
    <message>
      <source>{name} cannot show a comparison; choose {formats}.</source>
      <translation>{name} kann keinen Vergleich zeigen; wählen Sie {formats}.</translation>
    </message>
    <message>
      <source>1 person without a post stands in the last column, which this program reads.</source>
      <translation>1 Person ohne Stelle steht in der letzten Spalte, die dieses Programm liest.</translation>
    </message>
    <message>
      <source>{n} people without a post stand in the last column, which this program reads.</source>
      <translation>{n} Personen ohne Stelle stehen in der letzten Spalte, die dieses Programm liest.</translation>
    </message>
    <message>
      <source>“{separator}” cannot part the cells of a CSV file. Choose a comma, a semicolon or a tabulator.</source>
      <translation>„{separator}“ kann die Zellen einer CSV-Datei nicht trennen. Wählen Sie Komma, Semikolon oder Tabulator.</translation>
    </message>
    <message>
      <source>Accepted {rule}: {message} ({why})</source>
      <translation>Akzeptiert {rule}: {message} ({why})</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <source>“{name}” does not see the branch that is asked for.</source>
      <translation>„{name}“ sieht den gewünschten Zweig nicht.</translation>
    </message>
    <message>
      <source>{strange} texts hold control characters, which GraphML cannot; they became �.</source>
      <translation>{strange} Texte enthalten Steuerzeichen, die GraphML nicht kennt; daraus wurde �.</translation>
    </message>
    <message>
      <source>Left out, as your organisation has set: {fields}.</source>
      <translation>Weggelassen, wie Ihre Organisation es festgelegt hat: {fields}.</translation>
    </message>
    <message>
      <source>own fields</source>
      <translation>eigene Felder</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Baum</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>On this page</source>
      <translation>Auf dieser Seite</translation>
    </message>
    <message>
      <source>Fit the chart to the window</source>
      <translation>Organigramm ans Fenster anpassen</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Nach</translation>
    </message>
    <message>
      <source>New department</source>
      <translation>Neue Abteilung</translation>
    </message>
    <message>
      <source>From when</source>
      <translation>Ab wann</translation>
    </message>
    <message>
      <source>Same figures</source>
      <translation>Gleiche Zahlen</translation>
    </message>
    <message>
      <source>Moves</source>
      <translation>Wechsel</translation>
    </message>
    <message>
      <source>Totals</source>
      <translation>Summen</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Differenz</translation>
    </message>
    <message>
      <source>List of moves</source>
      <translation>Wechselliste</translation>
    </message>
    <message>
      <source>{target} cannot hold a list of moves; give {suffixes}.</source>
      <translation>{target} kann keine Wechselliste aufnehmen; nehmen Sie {suffixes}.</translation>
    </message>
    <message>
      <source>The PDF would have been {wanted} points; it was scaled down to {found}, because {most_points_a_side} a side is the most. Export single branches to read them.</source>
      <translation>Das PDF wäre {wanted} Punkt groß; es wurde auf {found} verkleinert, weil höchstens {most_points_a_side} je Seite möglich sind. Exportieren Sie einzelne Zweige, damit sie lesbar sind.</translation>
    </message>
    <message>
      <source>Cut into {rows} × {columns} sheets that overlap by 10 mm.</source>
      <translation>Zerschnitten in {rows} × {columns} Blätter, die sich um 10 mm überlappen.</translation>
    </message>
    <message>
      <source>The poster would need {count} sheets, {most} are the most. Give a --page that it is to fit, as A0, or export single branches.</source>
      <translation>Das Poster bräuchte {count} Blätter, höchstens {most} sind möglich. Geben Sie mit --page eine Größe wie A0 an, auf die es passen soll, oder exportieren Sie einzelne Zweige.</translation>
    </message>
    <message>
      <source>The slide was made {zoom} times as large, because its type is smaller than PowerPoint can set. Export single branches to have it readable.</source>
      <translation>Die Folie wurde {zoom}-mal so groß angelegt, weil ihre Schrift kleiner ist, als PowerPoint setzen kann. Exportieren Sie einzelne Zweige, damit sie lesbar ist.</translation>
    </message>
    <message>
      <source>The deck had no slides of an earlier export, or another program has saved it since; the new ones are at its end.</source>
      <translation>Die Präsentation hatte keine Folien eines früheren Exports, oder ein anderes Programm hat sie seither gespeichert; die neuen stehen am Ende.</translation>
    </message>
    <message>
      <source>{template} cannot be used: it is no PowerPoint file (.pptx). Save it from PowerPoint as a presentation and give that file.</source>
      <translation>{template} ist nicht verwendbar: keine PowerPoint-Datei (.pptx). Speichern Sie sie in PowerPoint als Präsentation und geben Sie diese Datei an.</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Dotted line</source>
      <translation>Gestrichelte Linie</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Linie</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>The picture would have been {width} × {height} pixels; it was scaled down to {small} × {small2}, because {most_pixels_a_side} a side is the most.</source>
      <translation>Das Bild wäre {width} × {height} Pixel groß; es wurde auf {small} × {small2} verkleinert, weil höchstens {most_pixels_a_side} je Seite möglich sind.</translation>
    </message>
    <message>
      <source>The picture would have {width} × {height} pixels; {most_pixels_a_side} a side is the most. Ask for at most {int} dpi, or for a width of {widest} pixels, or export single branches.</source>
      <translation>Das Bild hätte {width} × {height} Pixel; höchstens {most_pixels_a_side} je Seite sind möglich. Verlangen Sie höchstens {int} dpi oder eine Breite von {widest} Pixeln, oder exportieren Sie einzelne Zweige.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Tiers</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>Funktionen</translation>
    </message>
    <message>
      <source>Shifts</source>
      <translation>Schichten</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Planstellen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vakant</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>VZÄ</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Führungskräfte</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Mittlere Spanne</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Größte Spanne</translation>
    </message>
    <message>
      <source>Whole chart</source>
      <translation>Ganzes Organigramm</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>This format is not text and would garble the terminal. Give a file after -o, or send the output to another program.</source>
      <translation>Dieses Format ist kein Text und würde das Terminal durcheinanderbringen. Geben Sie nach -o eine Datei an oder leiten Sie die Ausgabe an ein anderes Programm.</translation>
    </message>
    <message>
      <source>{path} is a folder. Give the name of a file to write.</source>
      <translation>{path} ist ein Ordner. Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
      <source>{path} cannot be written ({reason}). Choose another place.</source>
      <translation>{path} kann nicht geschrieben werden ({reason}). Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>A sheet of Excel has {most_rows} rows; “{title}” would need {count}. Export a branch, or choose CSV.</source>
      <translation>Ein Excel-Blatt hat {most_rows} Zeilen; „{title}“ bräuchte {count}. Exportieren Sie einen Zweig oder wählen Sie CSV.</translation>
    </message>
    <message>
      <source>-</source>
      <translation>-</translation>
    </message>
    <message>
      <source>In {n} cells of “{header}” the text is longer than Excel allows ({most} characters); it was cut.</source>
      <translation>In {n} Zellen von „{header}“ ist der Text länger, als Excel erlaubt ({most} Zeichen); er wurde gekürzt.</translation>
    </message>
    <message>
      <source>In {n} cells of “{header}” the text is longer than Excel allows ({most} characters); it was left out.</source>
      <translation>In {n} Zellen von „{header}“ ist der Text länger, als Excel erlaubt ({most} Zeichen); er wurde weggelassen.</translation>
    </message>
    <message>
      <source>In {n} cells of “{header}” a code that is no character became �.</source>
      <translation>In {n} Zellen von „{header}“ wurde ein Code, der kein Zeichen ist, zu �.</translation>
    </message>
    <message>
      <source>covered</source>
      <translation>abgedeckt</translation>
    </message>
    <message>
      <source>single point of failure</source>
      <translation>Einzelabhängigkeit</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>noch niemand</translation>
    </message>
    <message>
      <source>gap: nobody</source>
      <translation>Lücke: niemand</translation>
    </message>
    <message>
      <source>not in this chart</source>
      <translation>nicht in diesem Organigramm</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Only person</source>
      <translation>Einzige Person</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Besetzt mit</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>vacant</source>
      <translation>vakant</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>Who does what</source>
      <translation>Wer macht was</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Jahreskosten</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Leitungen</translation>
    </message>
    <message>
      <source>Staff per leader</source>
      <translation>Personal je Leitung</translation>
    </message>
    <message>
      <source>Least span</source>
      <translation>Kleinste Spanne</translation>
    </message>
    <message>
      <source>Spans of {range}</source>
      <translation>Spannen von {range}</translation>
    </message>
    <message>
      <source>Managers by their span</source>
      <translation>Führungskräfte nach Spanne</translation>
    </message>
    <message>
      <source>Headcount by function</source>
      <translation>Kopfzahl nach Funktion</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Besetzt</translation>
    </message>
    <message>
      <source>Seats below</source>
      <translation>Planstellen darunter</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Span</source>
      <translation>Spanne</translation>
    </message>
    <message>
      <source>Reports</source>
      <translation>Unterstellte</translation>
    </message>
    <message>
      <source>Seats of reports</source>
      <translation>Unterstellte Planstellen</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <source>Finding</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Accepted because</source>
      <translation>Akzeptiert, weil</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Hierarchy</source>
      <translation>Hierarchie</translation>
    </message>
    <message>
      <source>Spans and findings</source>
      <translation>Spannen und Befunde</translation>
    </message>
    <message>
      <source>span</source>
      <translation>Spanne</translation>
    </message>
    <message>
      <source>finding</source>
      <translation>Befund</translation>
    </message>
  </context>
  <context>
    <name>Export dialog</name>
    <message>
      <source>For whom</source>
      <translation>Für wen</translation>
    </message>
    <message>
      <source>Who may see everything</source>
      <translation>Wer alles sehen darf</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Nothing can be shown.</source>
      <translation>Es lässt sich nichts zeigen.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Export {n} slides…</source>
      <translation>{n} Folien exportieren…</translation>
    </message>
    <message>
      <source>Export {n} pages…</source>
      <translation>{n} Seiten exportieren…</translation>
    </message>
    <message>
      <source>1 slide</source>
      <translation>1 Folie</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 Seite</translation>
    </message>
    <message>
      <source>{n} slides</source>
      <translation>{n} Folien</translation>
    </message>
    <message>
      <source>{n} pages</source>
      <translation>{n} Seiten</translation>
    </message>
    <message>
      <source>Export {n} files…</source>
      <translation>{n} Dateien exportieren…</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>One file</source>
      <translation>Eine Datei</translation>
    </message>
    <message>
      <source>One for each department</source>
      <translation>Eine je Abteilung</translation>
    </message>
    <message>
      <source>One for each manager</source>
      <translation>Eine je Führungskraft</translation>
    </message>
    <message>
      <source>More…</source>
      <translation>Mehr…</translation>
    </message>
    <message>
      <source>More formats</source>
      <translation>Weitere Formate</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <source>The chart’s own</source>
      <translation>Wie im Organigramm</translation>
    </message>
    <message>
      <source>as usual</source>
      <translation>wie üblich</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>No {what}</source>
      <translation>Ohne {what}</translation>
    </message>
    <message>
      <source>Title, date and logo…</source>
      <translation>Titel, Datum und Logo…</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Anzeigen</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Orientation</source>
      <translation>Ausrichtung</translation>
    </message>
    <message>
      <source>Landscape</source>
      <translation>Querformat</translation>
    </message>
    <message>
      <source>Portrait</source>
      <translation>Hochformat</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Levels with pages of their own</source>
      <translation>Ebenen mit eigenen Seiten</translation>
    </message>
    <message>
      <source>Printer’s sheet</source>
      <translation>Druckbogen</translation>
    </message>
    <message>
      <source>Own size…</source>
      <translation>Eigene Größe…</translation>
    </message>
    <message>
      <source>All on one page</source>
      <translation>Alles auf einer Seite</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Levels</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Sheets</source>
      <translation>Blätter</translation>
    </message>
    <message>
      <source>As large as the chart</source>
      <translation>So groß wie das Organigramm</translation>
    </message>
    <message>
      <source>One page per manager</source>
      <translation>Eine Seite je Führungskraft</translation>
    </message>
    <message>
      <source>One page per department</source>
      <translation>Eine Seite je Abteilung</translation>
    </message>
    <message>
      <source>Poster of several sheets</source>
      <translation>Poster aus mehreren Blättern</translation>
    </message>
    <message>
      <source>Slide {name}</source>
      <translation>Folie {name}</translation>
    </message>
    <message>
      <source>Width in millimetres</source>
      <translation>Breite in Millimetern</translation>
    </message>
    <message>
      <source>Height in millimetres</source>
      <translation>Höhe in Millimetern</translation>
    </message>
    <message>
      <source>Page {n}: {title}</source>
      <translation>Seite {n}: {title}</translation>
    </message>
    <message>
      <source>Edit the title, the date and the logo</source>
      <translation>Titel, Datum und Logo bearbeiten</translation>
    </message>
    <message>
      <source>Page {n} of {all}: {title}</source>
      <translation>Seite {n} von {all}: {title}</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>Titelfeld</translation>
    </message>
    <message>
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
    <message>
      <source>Span badges</source>
      <translation>Spannenzahlen</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Tier, shift, FTE</source>
      <translation>Stufe, Schicht, VZÄ</translation>
    </message>
    <message>
      <source>Teams folded</source>
      <translation>Teams eingeklappt</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>Signs on the cards, and a list of them where the format has pages for it.</source>
      <translation>Zeichen auf den Karten und eine Liste dazu, wo das Format Seiten dafür hat.</translation>
    </message>
    <message>
      <source>One card for a team: its lead, with the number of people below.</source>
      <translation>Eine Karte je Team: die Leitung, mit der Zahl der Personen darunter.</translation>
    </message>
    <message>
      <source>The figures of the chart as last pages.</source>
      <translation>Die Kennzahlen des Organigramms als letzte Seiten.</translation>
    </message>
    <message>
      <source>What is said about the roles, as a list.</source>
      <translation>Was über die Rollen gesagt wird, als Liste.</translation>
    </message>
    <message>
      <source>Coloured by {what}</source>
      <translation>Eingefärbt nach {what}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>The smallest titles print at {n} pt</source>
      <translation>Die kleinsten Titel werden mit {n} pt gedruckt</translation>
    </message>
    <message>
      <source>Titles print at {n} pt</source>
      <translation>Titel werden mit {n} pt gedruckt</translation>
    </message>
    <message>
      <source>Under {n} pt is hard to read on a slide.</source>
      <translation>Unter {n} pt ist auf einer Folie schwer zu lesen.</translation>
    </message>
    <message>
      <source>Under {n} pt is hard to read on paper.</source>
      <translation>Unter {n} pt ist auf Papier schwer zu lesen.</translation>
    </message>
    <message>
      <source>No arrangement of these cards can reach that: {n} pt is the most.</source>
      <translation>Keine Anordnung dieser Karten erreicht das: höchstens {n} pt.</translation>
    </message>
    <message>
      <source>Compact cards: {n} pt</source>
      <translation>Kompakte Karten: {n} pt</translation>
    </message>
    <message>
      <source>Fold the teams: {n} pt</source>
      <translation>Teams einklappen: {n} pt</translation>
    </message>
    <message>
      <source>Page {page}: {n} pt</source>
      <translation>Seite {page}: {n} pt</translation>
    </message>
    <message>
      <source>Whole chart</source>
      <translation>Ganzes Organigramm</translation>
    </message>
    <message>
      <source>As shown</source>
      <translation>Wie gezeigt</translation>
    </message>
    <message>
      <source>Branch of {name}</source>
      <translation>Zweig von {name}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>The {n} selected roles</source>
      <translation>Die {n} ausgewählten Rollen</translation>
    </message>
    <message>
      <source>Scenario “{name}”</source>
      <translation>Szenario „{name}“</translation>
    </message>
  </context>
  <context>
    <name>Export options</name>
    <message>
      <source>CSV</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>Table of the roles, for spreadsheets and other programs; imports without loss</source>
      <translation>Tabelle der Rollen für Tabellenkalkulationen und andere Programme; lässt sich verlustfrei importieren</translation>
    </message>
    <message>
      <source>Between cells</source>
      <translation>Zwischen Zellen</translation>
    </message>
    <message>
      <source>What Excel expects where decimals have a comma is a semicolon.</source>
      <translation>Wo Dezimalzahlen ein Komma haben, erwartet Excel ein Semikolon.</translation>
    </message>
    <message>
      <source>Mark for Excel</source>
      <translation>Kennung für Excel</translation>
    </message>
    <message>
      <source>Excel reads accents and other scripts rightly with it (UTF-8 BOM).</source>
      <translation>Damit liest Excel Umlaute und andere Schriften richtig (UTF-8-BOM).</translation>
    </message>
    <message>
      <source>Comma</source>
      <translation>Komma</translation>
    </message>
    <message>
      <source>Semicolon</source>
      <translation>Semikolon</translation>
    </message>
    <message>
      <source>Tabulator</source>
      <translation>Tabulator</translation>
    </message>
    <message>
      <source>Graphviz</source>
      <translation>Graphviz</translation>
    </message>
    <message>
      <source>Graphviz text: roles as nodes, solid and dotted lines as edges</source>
      <translation>Graphviz-Text: Rollen als Knoten, durchgezogene und gestrichelte Linien als Kanten</translation>
    </message>
    <message>
      <source>draw.io</source>
      <translation>draw.io</translation>
    </message>
    <message>
      <source>draw.io diagram of cards and lines that can be edited, laid out as here</source>
      <translation>draw.io-Diagramm mit bearbeitbaren Karten und Linien, angeordnet wie hier</translation>
    </message>
    <message>
      <source>GraphML</source>
      <translation>GraphML</translation>
    </message>
    <message>
      <source>GraphML for yEd, Gephi and other programs: all fields as attributes</source>
      <translation>GraphML für yEd, Gephi und andere Programme: alle Felder als Attribute</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>Webseite</translation>
    </message>
    <message>
      <source>Page for browsers, in one file: drawing, outline and table, with search</source>
      <translation>Seite für Browser in einer einzigen Datei: Zeichnung, Gliederung und Tabelle, mit Suche</translation>
    </message>
    <message>
      <source>JPEG</source>
      <translation>JPEG</translation>
    </message>
    <message>
      <source>Picture in pixels for programs that take no PNG; PNG is sharper</source>
      <translation>Pixelbild für Programme, die kein PNG annehmen; PNG ist schärfer</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>From 1 to 100: more is sharper, and a larger file.</source>
      <translation>Von 1 bis 100: Je höher, desto schärfer und desto größer die Datei.</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Page for print and mail, with searchable text and bookmarks</source>
      <translation>Seite für Druck und E-Mail, mit durchsuchbarem Text und Lesezeichen</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>What opens the file (AES-256); anybody can without one.</source>
      <translation>Damit wird die Datei geöffnet (AES-256); ohne Passwort kann es jeder.</translation>
    </message>
    <message>
      <source>Pixels an inch</source>
      <translation>Pixel pro Zoll</translation>
    </message>
    <message>
      <source>144 unless another number is given; 300 for print.</source>
      <translation>144, wenn nichts anderes angegeben ist; 300 für den Druck.</translation>
    </message>
    <message>
      <source>Width in pixels</source>
      <translation>Breite in Pixeln</translation>
    </message>
    <message>
      <source>Instead of pixels an inch.</source>
      <translation>Statt Pixel pro Zoll.</translation>
    </message>
    <message>
      <source>Times the size</source>
      <translation>Vielfaches der Größe</translation>
    </message>
    <message>
      <source>How often the size on the screen, instead of a width or pixels an inch.</source>
      <translation>Das Wievielfache der Größe am Bildschirm, statt einer Breite oder Pixeln pro Zoll.</translation>
    </message>
    <message>
      <source>Without ground</source>
      <translation>Ohne Hintergrund</translation>
    </message>
    <message>
      <source>Whatever lies below the picture shows through.</source>
      <translation>Was unter dem Bild liegt, scheint durch.</translation>
    </message>
    <message>
      <source>PNG</source>
      <translation>PNG</translation>
    </message>
    <message>
      <source>Picture in pixels, for documents and chats</source>
      <translation>Pixelbild für Dokumente und Chats</translation>
    </message>
    <message>
      <source>PowerPoint</source>
      <translation>PowerPoint</translation>
    </message>
    <message>
      <source>PowerPoint slide of shapes that can be edited, with lines that follow the cards</source>
      <translation>PowerPoint-Folie mit bearbeitbaren Formen; die Linien folgen den Karten</translation>
    </message>
    <message>
      <source>Template</source>
      <translation>Vorlage</translation>
    </message>
    <message>
      <source>A deck whose master, layouts and slide size the slides take.</source>
      <translation>Eine Präsentation, deren Master, Layouts und Foliengröße übernommen werden.</translation>
    </message>
    <message>
      <source>Update slides of</source>
      <translation>Folien ersetzen in</translation>
    </message>
    <message>
      <source>A deck with slides of an earlier export: they are replaced, all others stay.</source>
      <translation>Eine Präsentation mit Folien eines früheren Exports: Diese werden ersetzt, alle anderen bleiben.</translation>
    </message>
    <message>
      <source>SVG</source>
      <translation>SVG</translation>
    </message>
    <message>
      <source>Drawing for the web and for drawing programs</source>
      <translation>Zeichnung für das Web und für Zeichenprogramme</translation>
    </message>
    <message>
      <source>Visio</source>
      <translation>Visio</translation>
    </message>
    <message>
      <source>Visio drawing of shapes that can be edited, with lines glued to the cards</source>
      <translation>Visio-Zeichnung mit bearbeitbaren Formen; die Linien haften an den Karten</translation>
    </message>
    <message>
      <source>Excel</source>
      <translation>Excel</translation>
    </message>
    <message>
      <source>Excel workbook: roles (imports without loss), hierarchy, findings, figures</source>
      <translation>Excel-Arbeitsmappe: Rollen (verlustfrei importierbar), Hierarchie, Befunde, Kennzahlen</translation>
    </message>
    <message>
      <source>Printer</source>
      <translation>Drucker</translation>
    </message>
    <message>
      <source>Pages on paper, as they are shown</source>
      <translation>Seiten auf Papier, wie sie gezeigt werden</translation>
    </message>
  </context>
  <context>
    <name>Fields</name>
    <message>
      <source>Names of people</source>
      <translation>Namen der Personen</translation>
    </message>
    <message>
      <source>Ids of roles</source>
      <translation>Ids der Rollen</translation>
    </message>
    <message>
      <source>Person id</source>
      <translation>Personen-Id</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>FTE of the person</source>
      <translation>VZÄ der Person</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>VZÄ</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Shares a seat</source>
      <translation>Teilt eine Planstelle</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>What the post is called.</source>
      <translation>Wie die Stelle heißt.</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Besetzt mit</translation>
    </message>
    <message>
      <source>Who holds it; none when vacant or not named.</source>
      <translation>Wer die Stelle hat; niemand, wenn sie vakant oder unbenannt ist.</translation>
    </message>
    <message>
      <source>Reports to</source>
      <translation>Berichtet an</translation>
    </message>
    <message>
      <source>The manager; empty at the top.</source>
      <translation>Die Führungskraft; leer an der Spitze.</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Reihenfolge</translation>
    </message>
    <message>
      <source>Order among the siblings.</source>
      <translation>Reihenfolge unter Gleichrangigen.</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Assistenz</translation>
    </message>
    <message>
      <source>Sits beside the line, not in it.</source>
      <translation>Sitzt neben der Linie, nicht darin.</translation>
    </message>
    <message>
      <source>Functions</source>
      <translation>Funktionen</translation>
    </message>
    <message>
      <source>What the role takes care of.</source>
      <translation>Worum sich die Rolle kümmert.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Rank from the front line up.</source>
      <translation>Rang, von der operativen Basis aufwärts.</translation>
    </message>
    <message>
      <source>Level guessed</source>
      <translation>Rang geschätzt</translation>
    </message>
    <message>
      <source>From the position, not from the title.</source>
      <translation>Aus der Position, nicht aus dem Titel.</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Planstellen</translation>
    </message>
    <message>
      <source>Identical positions on one card.</source>
      <translation>Gleiche Positionen auf einer Karte.</translation>
    </message>
    <message>
      <source>seats</source>
      <translation>Planstellen</translation>
    </message>
    <message>
      <source>Vacant seats</source>
      <translation>Vakante Planstellen</translation>
    </message>
    <message>
      <source>Of a filled role.</source>
      <translation>Einer besetzten Rolle.</translation>
    </message>
    <message>
      <source>Full-time equivalent a seat.</source>
      <translation>Vollzeitäquivalent je Planstelle.</translation>
    </message>
    <message>
      <source>FTE in all</source>
      <translation>VZÄ gesamt</translation>
    </message>
    <message>
      <source>Exact total of a group.</source>
      <translation>Genaue Summe einer Gruppe.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Filled, vacant or planned.</source>
      <translation>Besetzt, vakant oder geplant.</translation>
    </message>
    <message>
      <source>Planned from</source>
      <translation>Geplant ab</translation>
    </message>
    <message>
      <source>Date, as YYYY-MM-DD.</source>
      <translation>Datum als JJJJ-MM-TT.</translation>
    </message>
    <message>
      <source>Leads and serves</source>
      <translation>Leitet und bedient</translation>
    </message>
    <message>
      <source>A leader with own customers.</source>
      <translation>Eine Leitung mit eigener Kundschaft.</translation>
    </message>
    <message>
      <source>Dotted lines</source>
      <translation>Gestrichelte Linien</translation>
    </message>
    <message>
      <source>Second managers.</source>
      <translation>Weitere Führungskräfte.</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Name of the team the role leads or is in.</source>
      <translation>Name des Teams, das die Rolle leitet oder dem sie angehört.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Support tier, as 1, 2, 3.</source>
      <translation>Support-Stufe, etwa 1, 2, 3.</translation>
    </message>
    <message>
      <source>Channels</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Phone, chat, …</source>
      <translation>Telefon, Chat, …</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Day, late, night, weekend, …</source>
      <translation>Tag, spät, Nacht, Wochenende, …</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Standort</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Of one seat.</source>
      <translation>Einer Planstelle.</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>pro Jahr</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Link</translation>
    </message>
    <message>
      <source>Address of a page about the role.</source>
      <translation>Adresse einer Seite über die Rolle.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Arrangement</source>
      <translation>Anordnung</translation>
    </message>
    <message>
      <source>Of the reports: auto, row, stack, stack-left, stack-both, columns:N, shelves:N.</source>
      <translation>Der Unterstellten: auto, row, stack, stack-left, stack-both, columns:N, shelves:N.</translation>
    </message>
    <message>
      <source>Own fields</source>
      <translation>Eigene Felder</translation>
    </message>
    <message>
      <source>Fields of your own.</source>
      <translation>Selbst angelegte Felder.</translation>
    </message>
    <message>
      <source>What every page is headed by.</source>
      <translation>Steht über jeder Seite.</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Whose chart it is.</source>
      <translation>Wessen Organigramm es ist.</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>The day that the chart tells of, as it is to be read.</source>
      <translation>Der Tag, für den das Organigramm gilt, so wie er zu lesen sein soll.</translation>
    </message>
    <message>
      <source>Rules for a</source>
      <translation>Regeln für</translation>
    </message>
    <message>
      <source>Which limits and workloads are usual.</source>
      <translation>Welche Grenzen und Arbeitslasten üblich sind.</translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <source>How much a card shows.</source>
      <translation>Wie viel eine Karte zeigt.</translation>
    </message>
    <message>
      <source>Direction</source>
      <translation>Richtung</translation>
    </message>
    <message>
      <source>From the managers to their reports.</source>
      <translation>Von den Führungskräften zu den Unterstellten.</translation>
    </message>
    <message>
      <source>Align the layers</source>
      <translation>Ebenen ausrichten</translation>
    </message>
    <message>
      <source>Everyone of one layer on one line.</source>
      <translation>Alle einer Ebene auf einer Linie.</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Auf Seite</translation>
    </message>
    <message>
      <source>The arrangement is the largest on this page.</source>
      <translation>Die Anordnung ist die größte auf dieser Seite.</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <source>Below the title of every page.</source>
      <translation>Unter dem Titel jeder Seite.</translation>
    </message>
    <message>
      <source>Confidentiality</source>
      <translation>Vertraulichkeit</translation>
    </message>
    <message>
      <source>Who may read it, on every page.</source>
      <translation>Wer es lesen darf, auf jeder Seite.</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Every page is marked as a draft.</source>
      <translation>Jede Seite ist als Entwurf gekennzeichnet.</translation>
    </message>
    <message>
      <source>Name first</source>
      <translation>Name zuerst</translation>
    </message>
    <message>
      <source>Who holds a post stands above its title.</source>
      <translation>Wer eine Stelle hat, steht über deren Titel.</translation>
    </message>
  </context>
  <context>
    <name>Files</name>
    <message>
      <source>a function</source>
      <translation>eine Funktion</translation>
    </message>
    <message>
      <source>a person without a post</source>
      <translation>eine Person ohne Stelle</translation>
    </message>
    <message>
      <source>an accepted finding</source>
      <translation>ein akzeptierter Befund</translation>
    </message>
    <message>
      <source>a comment</source>
      <translation>ein Kommentar</translation>
    </message>
    <message>
      <source>an audience</source>
      <translation>eine Zielgruppe</translation>
    </message>
    <message>
      <source>a role would report to itself: {shown}</source>
      <translation>eine Rolle würde an sich selbst berichten: {shown}</translation>
    </message>
    <message>
      <source>it must be that of a scenario, “/” and that of a record, not “{id}”</source>
      <translation>sie muss aus der eines Szenarios, „/“ und der eines Datensatzes bestehen, nicht „{id}“</translation>
    </message>
    <message>
      <source>{vacant_seats} vacant of {seats} in all</source>
      <translation>{vacant_seats} vakant von insgesamt {seats}</translation>
    </message>
    <message>
      <source>a scenario's id is “{scenario_prefix}” and a name without “/”, not “{id}”</source>
      <translation>die Id eines Szenarios ist „{scenario_prefix}“ und ein Name ohne „/“, nicht „{id}“</translation>
    </message>
    <message>
      <source>there must be records of one kind on both sides or on one</source>
      <translation>auf beiden Seiten oder auf einer müssen Datensätze derselben Art stehen</translation>
    </message>
    <message>
      <source>the id “{id}” is there already</source>
      <translation>die Id „{id}“ ist bereits vergeben</translation>
    </message>
    <message>
      <source>the line leads back to its role</source>
      <translation>die Linie führt zur eigenen Rolle zurück</translation>
    </message>
    <message>
      <source>a photo's id begins with “{photo_prefix}”, not “{id}”</source>
      <translation>die Id eines Fotos beginnt mit „{photo_prefix}“, nicht „{id}“</translation>
    </message>
    <message>
      <source>the record must be “{target}”, not “{id}”</source>
      <translation>der Datensatz muss „{target}“ sein, nicht „{id}“</translation>
    </message>
    <message>
      <source>a role cannot have the id “{id}”</source>
      <translation>eine Rolle kann nicht die Id „{id}“ haben</translation>
    </message>
    <message>
      <source>the last import has the id “{record}”, not “{id}”</source>
      <translation>die letzte Liste hat die Id „{record}“, nicht „{id}“</translation>
    </message>
    <message>
      <source>there is no role “{reports_to}”</source>
      <translation>es gibt keine Rolle „{reports_to}“</translation>
    </message>
    <message>
      <source>there is no role “{manager}”</source>
      <translation>es gibt keine Rolle „{manager}“</translation>
    </message>
    <message>
      <source>“{rank}” is no place in an order</source>
      <translation>„{rank}“ ist kein Platz in einer Reihenfolge</translation>
    </message>
    <message>
      <source>the settings have the id “settings”, not “{id}”</source>
      <translation>die Einstellungen haben die Id „settings“, nicht „{id}“</translation>
    </message>
    <message>
      <source>the id of {whose} begins with “{prefix}”, not “{id}”</source>
      <translation>die Id (hier: {whose}) beginnt mit „{prefix}“, nicht „{id}“</translation>
    </message>
    <message>
      <source>{name} is empty.</source>
      <translation>{name} ist leer.</translation>
    </message>
    <message>
      <source>{name}, line {line}, field “{field}”: {text}.</source>
      <translation>{name}, Zeile {line}, Feld „{field}“: {text}.</translation>
    </message>
    <message>
      <source>The file has version {its} of the chart format, this program knows {own}.</source>
      <translation>Die Datei hat Version {its} des Organigramm-Formats, dieses Programm kennt {own}.</translation>
    </message>
    <message>
      <source>Not known here and kept: {extra} in the first line.</source>
      <translation>Hier unbekannt und behalten: {extra} in der ersten Zeile.</translation>
    </message>
    <message>
      <source>The file has version {its} of the chart format and becomes {own} when saved.</source>
      <translation>Die Datei hat Version {its} des Organigramm-Formats und wird beim Speichern zu {own}.</translation>
    </message>
    <message>
      <source>The last edit in {name} was cut off by the crash and is lost.</source>
      <translation>Die letzte Änderung in {name} wurde durch den Absturz abgeschnitten und ist verloren.</translation>
    </message>
    <message>
      <source>Lines before it are missing</source>
      <translation>Zeilen davor fehlen</translation>
    </message>
    <message>
      <source>{name} is no journal of edits.</source>
      <translation>{name} ist kein Änderungsjournal.</translation>
    </message>
    <message>
      <source>{name} was written by another version of this program ({version}); recover the edits with that one.</source>
      <translation>{name} wurde von einer anderen Version dieses Programms geschrieben ({version}); stellen Sie die Änderungen damit wieder her.</translation>
    </message>
    <message>
      <source>{name}, line {number}: the line is damaged; nothing was recovered.</source>
      <translation>{name}, Zeile {number}: Die Zeile ist beschädigt; nichts wurde wiederhergestellt.</translation>
    </message>
    <message>
      <source>{name}, line {number}{explain}.</source>
      <translation>{name}, Zeile {number}{explain}.</translation>
    </message>
    <message>
      <source>; your chart is still as it was on disk</source>
      <translation>; Ihr Organigramm ist auf dem Datenträger unverändert</translation>
    </message>
    <message>
      <source>{path} is a folder; give a name for the chart in it.</source>
      <translation>{path} ist ein Ordner; geben Sie einen Namen für das Organigramm darin an.</translation>
    </message>
    <message>
      <source>{path} is no file but a device or a pipe; save to a file.</source>
      <translation>{path} ist keine Datei, sondern ein Gerät oder eine Pipe; speichern Sie in eine Datei.</translation>
    </message>
    <message>
      <source>{path} was saved, but the disk did not confirm it ({error}); save it again.</source>
      <translation>{path} wurde gespeichert, aber der Datenträger hat es nicht bestätigt ({error}); speichern Sie erneut.</translation>
    </message>
    <message>
      <source>{path} cannot be saved: {error}{kept}.</source>
      <translation>{path} kann nicht gespeichert werden: {error}{kept}.</translation>
    </message>
    <message>
      <source>{path} is a folder; give the name of a chart in it.</source>
      <translation>{path} ist ein Ordner; nennen Sie ein Organigramm darin.</translation>
    </message>
    <message>
      <source>{path} is no file but a device or a pipe.</source>
      <translation>{path} ist keine Datei, sondern ein Gerät oder eine Pipe.</translation>
    </message>
    <message>
      <source>{path} has {size} bytes, more than a chart may have ({largest}).</source>
      <translation>{path} hat {size} Byte, mehr als ein Organigramm haben darf ({largest}).</translation>
    </message>
    <message>
      <source>{path} cannot be opened: {error}.</source>
      <translation>{path} kann nicht geöffnet werden: {error}.</translation>
    </message>
    <message>
      <source>{name} is no org chart: its first line is not the head of one.</source>
      <translation>{name} ist kein Organigramm: Die erste Zeile ist kein Organigramm-Kopf.</translation>
    </message>
    <message>
      <source>{name} is no org chart but a zip archive, as an Excel workbook is.</source>
      <translation>{name} ist kein Organigramm, sondern ein ZIP-Archiv wie eine Excel-Arbeitsmappe.</translation>
    </message>
    <message>
      <source>{name} is no org chart: it holds binary data, not text.</source>
      <translation>{name} ist kein Organigramm: Die Datei enthält Binärdaten, keinen Text.</translation>
    </message>
    <message>
      <source>{name}, line 1: the head of the chart is damaged.</source>
      <translation>{name}, Zeile 1: Der Kopf des Organigramms ist beschädigt.</translation>
    </message>
    <message>
      <source>{name} is JSON but no org chart: its first line has no “orgchart” with a version.</source>
      <translation>{name} ist JSON, aber kein Organigramm: In der ersten Zeile fehlt „orgchart“ mit einer Version.</translation>
    </message>
    <message>
      <source>{name}, line 1, field “orgchart”: {value} is no version, as 1.0 is.</source>
      <translation>{name}, Zeile 1, Feld „orgchart“: {value} ist keine Version wie 1.0.</translation>
    </message>
    <message>
      <source>, written by {written_by}</source>
      <translation>, geschrieben von {written_by}</translation>
    </message>
    <message>
      <source>{name} has version {version} of the chart format{writer}; this program reads up to {current}.x, so open it with a newer one.</source>
      <translation>{name} hat Version {version} des Organigramm-Formats{writer}; dieses Programm liest bis {current}.x, nutzen Sie also ein neueres.</translation>
    </message>
    <message>
      <source>{name} is no org chart: its first line is not UTF-8 text.</source>
      <translation>{name} ist kein Organigramm: Die erste Zeile ist kein UTF-8-Text.</translation>
    </message>
    <message>
      <source>“{id}”, field “{field}”</source>
      <translation>„{id}“, Feld „{field}“</translation>
    </message>
    <message>
      <source>{path} was not begun; save the chart to start a journal.</source>
      <translation>{path} wurde nicht begonnen; speichern Sie das Organigramm, um ein Journal anzulegen.</translation>
    </message>
    <message>
      <source>{path} holds edits of another chart than this one.</source>
      <translation>{path} enthält Änderungen eines anderen Organigramms.</translation>
    </message>
    <message>
      <source>{path} does not lead to a chart: {where}: {text}.</source>
      <translation>{path} führt zu keinem Organigramm: {where}: {text}.</translation>
    </message>
    <message>
      <source>The last edit is not in the journal {path}: {error}; save the chart.</source>
      <translation>Die letzte Änderung steht nicht im Journal {path}: {error}; speichern Sie das Organigramm.</translation>
    </message>
    <message>
      <source>{path} cannot be read: {error}.</source>
      <translation>{path} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <source>{path} cannot be written: {error}.</source>
      <translation>{path} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
      <source>{path}, line {number}: there is no “{id}” to remove.</source>
      <translation>{path}, Zeile {number}: Es gibt kein „{id}“ zum Entfernen.</translation>
    </message>
    <message>
      <source>{path} has an older format and was not replaced, because it cannot be kept in {folder}: {error}.</source>
      <translation>{path} hat ein älteres Format und wurde nicht ersetzt, weil es in {folder} nicht aufbewahrt werden kann: {error}.</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>eine ganze Zahl</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>wahr oder falsch</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <source>an object</source>
      <translation>ein Objekt</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>the line is damaged</source>
      <translation>die Zeile ist beschädigt</translation>
    </message>
    <message>
      <source>the line is cut off</source>
      <translation>die Zeile ist abgeschnitten</translation>
    </message>
    <message>
      <source>a field is missing,</source>
      <translation>ein Feld fehlt,</translation>
    </message>
    <message>
      <source>no such choice:</source>
      <translation>keine gültige Auswahl:</translation>
    </message>
    <message>
      <source>the bytes of the picture are damaged</source>
      <translation>die Bytes des Bildes sind beschädigt</translation>
    </message>
    <message>
      <source>: this is a mark that a merge left; choose one of the two sides</source>
      <translation>: Dies ist die Markierung einer Zusammenführung; wählen Sie eine der beiden Seiten</translation>
    </message>
    <message>
      <source>: this is not UTF-8 text</source>
      <translation>: Das ist kein UTF-8-Text</translation>
    </message>
    <message>
      <source>: lists are nested too deep</source>
      <translation>: Listen sind zu tief verschachtelt</translation>
    </message>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>, field “{field}”: {text}</source>
      <translation>, Feld „{field}“: {text}</translation>
    </message>
    <message>
      <source>open by {name} on {computer}</source>
      <translation>geöffnet von {name} an {computer}</translation>
    </message>
    <message>
      <source>{name} has version {version}, which never existed.</source>
      <translation>{name} hat Version {version}, die es nie gab.</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} Personen</translation>
    </message>
    <message>
      <source>Fields of a newer version, of {people} without a post, are not in the table.</source>
      <translation>Felder einer neueren Version, von {people} ohne Stelle, sind nicht in der Tabelle.</translation>
    </message>
    <message>
      <source>{name}, “{sheet}”, row {number}: “{id}” cannot be the id; leave it empty.</source>
      <translation>{name}, „{sheet}“, Zeile {number}: „{id}“ kann nicht die Id sein; lassen Sie sie leer.</translation>
    </message>
    <message>
      <source>{name}, “{sheet}”, row {number}{explain}.</source>
      <translation>{name}, „{sheet}“, Zeile {number}{explain}.</translation>
    </message>
    <message>
      <source>{n} photos are named in the file and not held in it; initials stand in.</source>
      <translation>{n} Fotos sind in der Datei genannt, aber nicht enthalten; ersatzweise stehen Initialen.</translation>
    </message>
    <message>
      <source>{n} photos are held in the file and nobody’s; left out.</source>
      <translation>{n} Fotos sind in der Datei enthalten und niemandem zugeordnet; weggelassen.</translation>
    </message>
    <message>
      <source>1 photo is named in the file and not held in it; initials stand in.</source>
      <translation>1 Foto ist in der Datei genannt, aber nicht enthalten; ersatzweise stehen Initialen.</translation>
    </message>
    <message>
      <source>1 photo is held in the file and nobody’s; left out.</source>
      <translation>1 Foto ist in der Datei enthalten und niemandem zugeordnet; weggelassen.</translation>
    </message>
    <message>
      <source>Fields of a newer version, in {roles}, are not in the table.</source>
      <translation>Felder einer neueren Version, in {roles}, sind nicht in der Tabelle.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>A number is not finite</source>
      <translation>Eine Zahl ist nicht endlich</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 Rolle</translation>
    </message>
    <message>
      <source>Photos and the logo are not in the table.</source>
      <translation>Fotos und Logo sind nicht in der Tabelle.</translation>
    </message>
    <message>
      <source>What the last staff list said is not in the table.</source>
      <translation>Was die letzte Personalliste sagte, ist nicht in der Tabelle.</translation>
    </message>
    <message>
      <source>Scenarios are not in the table.</source>
      <translation>Szenarien sind nicht in der Tabelle.</translation>
    </message>
    <message>
      <source>Comments are not in the table.</source>
      <translation>Kommentare sind nicht in der Tabelle.</translation>
    </message>
    <message>
      <source>{name}, row {found}, “{field}”: {text}.</source>
      <translation>{name}, Zeile {found}, „{field}“: {text}.</translation>
    </message>
    <message>
      <source>{name} is a table in version {shown} of the chart format; this program reads {current}.x.</source>
      <translation>{name} ist eine Tabelle in Version {shown} des Organigramm-Formats; dieses Programm liest {current}.x.</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>{name}, row {number}{text}.</source>
      <translation>{name}, Zeile {number}{text}.</translation>
    </message>
    <message>
      <source>An empty password protects nothing; give one.</source>
      <translation>Ein leeres Passwort schützt nichts; geben Sie eines an.</translation>
    </message>
    <message>
      <source>{name} is protected by a password; give it to open the chart.</source>
      <translation>{name} ist mit einem Passwort geschützt; geben Sie es zum Öffnen an.</translation>
    </message>
    <message>
      <source>{name} is sealed in a newer way; open it with a newer program.</source>
      <translation>{name} ist auf neuere Weise versiegelt; öffnen Sie es mit einem neueren Programm.</translation>
    </message>
    <message>
      <source>{name}, line 1: the head of the sealed chart is damaged.</source>
      <translation>{name}, Zeile 1: Der Kopf des versiegelten Organigramms ist beschädigt.</translation>
    </message>
    <message>
      <source>{name} does not open with this password; it is another one, or the file is damaged.</source>
      <translation>{name} lässt sich mit diesem Passwort nicht öffnen; es ist ein anderes, oder die Datei ist beschädigt.</translation>
    </message>
    <message>
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <source>your share of the disk is used up</source>
      <translation>Ihr Anteil am Speicherplatz ist aufgebraucht</translation>
    </message>
    <message>
      <source>the file would be larger than is allowed here</source>
      <translation>die Datei wäre größer, als hier erlaubt ist</translation>
    </message>
    <message>
      <source>this place can only be read</source>
      <translation>dieser Ort ist schreibgeschützt</translation>
    </message>
    <message>
      <source>you have no permission</source>
      <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
      <source>there is no such file or folder</source>
      <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
      <source>part of the path is no folder</source>
      <translation>ein Teil des Pfads ist kein Ordner</translation>
    </message>
    <message>
      <source>it is a folder</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <source>the disk reports a fault</source>
      <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
      <source>the name is too long</source>
      <translation>der Name ist zu lang</translation>
    </message>
    <message>
      <source>its links lead in a circle</source>
      <translation>die Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
      <source>The field “{name}”, in 1 place, is not known here; it is kept.</source>
      <translation>Das Feld „{name}“, an 1 Stelle, ist hier unbekannt; es bleibt erhalten.</translation>
    </message>
    <message>
      <source>The field “{name}”, in {n} places, is not known here; it is kept.</source>
      <translation>Das Feld „{name}“, an {n} Stellen, ist hier unbekannt; es bleibt erhalten.</translation>
    </message>
    <message>
      <source>1 record of the kind “{kind}” cannot be shown here; it is kept.</source>
      <translation>1 Datensatz der Art „{kind}“ kann hier nicht gezeigt werden; er bleibt erhalten.</translation>
    </message>
    <message>
      <source>{n} records of the kind “{kind}” cannot be shown here; they are kept.</source>
      <translation>{n} Datensätze der Art „{kind}“ können hier nicht gezeigt werden; sie bleiben erhalten.</translation>
    </message>
    <message>
      <source>Nested more than {deepest} deep</source>
      <translation>Tiefer als {deepest} verschachtelt</translation>
    </message>
    <message>
      <source>Edits cannot be kept in {folder}: {error}; save the chart.</source>
      <translation>Änderungen können in {folder} nicht aufbewahrt werden: {error}; speichern Sie das Organigramm.</translation>
    </message>
    <message>
      <source>{base} cannot be read: {error}.</source>
      <translation>{base} kann nicht gelesen werden: {error}.</translation>
    </message>
    <message>
      <source>Earlier versions</source>
      <translation>Frühere Versionen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Save as template</source>
      <translation>Als Vorlage speichern</translation>
    </message>
    <message>
      <source>Name of the template</source>
      <translation>Name der Vorlage</translation>
    </message>
    <message>
      <source>Insert a template</source>
      <translation>Vorlage einfügen</translation>
    </message>
    <message>
      <source>It goes under the selected role; without a selection, beside the top.</source>
      <translation>Sie kommt unter die ausgewählte Rolle; ohne Auswahl neben die Spitze.</translation>
    </message>
    <message>
      <source>Insert</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Unsaved edits, the last ten saves, thumbnails and how charts were looked at are kept on this computer for 30 days, readable by you only.</source>
      <translation>Ungespeicherte Änderungen, die letzten zehn Speicherstände, Vorschaubilder und Ansichten werden 30 Tage auf diesem Computer aufbewahrt, nur für Sie lesbar.</translation>
    </message>
    <message>
      <source>Nothing is kept: after a crash, edits since the last save are lost.</source>
      <translation>Nichts wird aufbewahrt: Nach einem Absturz sind Änderungen seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
      <source>Nothing was saved here yet; each save is kept for 30 days.</source>
      <translation>Hier wurde noch nichts gespeichert; jeder Speicherstand bleibt 30 Tage.</translation>
    </message>
    <message>
      <source>“{name}” is among the templates now, without the people.</source>
      <translation>„{name}“ gehört nun zu den Vorlagen, ohne die Personen.</translation>
    </message>
    <message>
      <source>Switch off and erase</source>
      <translation>Ausschalten und löschen</translation>
    </message>
    <message>
      <source>Keep safety copies</source>
      <translation>Sicherungskopien aufbewahren</translation>
    </message>
    <message>
      <source>The last saves of “{name}”. One opens as a chart of its own.</source>
      <translation>Die letzten Speicherstände von „{name}“. Sie öffnen sich als eigenes Organigramm.</translation>
    </message>
    <message>
      <source>{name} · {count} people</source>
      <translation>{name} · {count} Personen</translation>
    </message>
    <message>
      <source>{what} …</source>
      <translation>{what} …</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Change the title block</source>
      <translation>Titelfeld ändern</translation>
    </message>
    <message>
      <source>Open it</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Show the folder</source>
      <translation>Ordner zeigen</translation>
    </message>
    <message>
      <source>{name} is written.</source>
      <translation>{name} ist geschrieben.</translation>
    </message>
    <message>
      <source>Folder of the files</source>
      <translation>Ordner der Dateien</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Replace 1 file?</source>
      <translation>1 Datei ersetzen?</translation>
    </message>
    <message>
      <source>Replace {n} files?</source>
      <translation>{n} Dateien ersetzen?</translation>
    </message>
    <message>
      <source>1 file is written into {folder}.</source>
      <translation>1 Datei wird in {folder} geschrieben.</translation>
    </message>
    <message>
      <source>{n} files are written into {folder}.</source>
      <translation>{n} Dateien wurden in {folder} geschrieben.</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Saving …</source>
      <translation>Speichern läuft …</translation>
    </message>
    <message>
      <source>Not saved yet</source>
      <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
      <source>Take the version in the file</source>
      <translation>Version aus der Datei nehmen</translation>
    </message>
    <message>
      <source>Not in a file yet</source>
      <translation>Noch in keiner Datei</translation>
    </message>
    <message>
      <source>Saved {when}</source>
      <translation>Gespeichert {when}</translation>
    </message>
    <message>
      <source>{name} (copy)</source>
      <translation>{name} (Kopie)</translation>
    </message>
    <message>
      <source>Bring back {edits}</source>
      <translation>{edits} zurückholen</translation>
    </message>
    <message>
      <source>Read only: open by {who}</source>
      <translation>Nur lesen: geöffnet von {who}</translation>
    </message>
    <message>
      <source>{edits} not in the file yet</source>
      <translation>{edits} noch nicht in der Datei</translation>
    </message>
    <message>
      <source>(safe on this computer)</source>
      <translation>(sicher auf diesem Computer)</translation>
    </message>
    <message>
      <source>{path} is open by {who}; choose another name.</source>
      <translation>{path} ist von {who} geöffnet; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>Protected chart</source>
      <translation>Geschütztes Organigramm</translation>
    </message>
    <message>
      <source>{count} charts have changes that are in no file yet.</source>
      <translation>{count} Organigramme haben Änderungen, die noch in keiner Datei stehen.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Charts ({names})</source>
      <translation>Organigramme ({names})</translation>
    </message>
    <message>
      <source>Staff lists ({names})</source>
      <translation>Personallisten ({names})</translation>
    </message>
    <message>
      <source>Charts and staff lists ({names})</source>
      <translation>Organigramme und Personallisten ({names})</translation>
    </message>
    <message>
      <source>Password of “{name}”</source>
      <translation>Passwort von „{name}“</translation>
    </message>
    <message>
      <source>Without saving, they are lost.</source>
      <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save all</source>
      <translation>Alle speichern</translation>
    </message>
    <message>
      <source>Save the changes to “{name}”?</source>
      <translation>Die Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
      <source>Drop it: a chart opens beside this one, a staff list can go into it.</source>
      <translation>Ablegen: Ein Organigramm öffnet sich neben diesem, eine Personalliste kann hinein.</translation>
    </message>
    <message>
      <source>It came protected. Whoever has the file that is saved can open it; File, Share a copy… makes one that is protected.</source>
      <translation>Die Datei kam geschützt. Wer die gespeicherte Datei hat, kann sie öffnen; „Datei“, „Kopie weitergeben…“ erzeugt eine geschützte.</translation>
    </message>
    <message>
      <source>Save without</source>
      <translation>Ohne speichern</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Speichern unter</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Save as…</source>
      <translation>Speichern unter…</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>{name} wird gelesen …</translation>
    </message>
    <message>
      <source>A copy is in {path}.</source>
      <translation>Eine Kopie liegt in {path}.</translation>
    </message>
    <message>
      <source>“{name}” is back; it was never saved.</source>
      <translation>„{name}“ ist zurück; es war nie gespeichert.</translation>
    </message>
    <message>
      <source>Brought back {edits}: {what}. Undo takes all of it back.</source>
      <translation>{edits} zurückgeholt: {what}. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
      <source>Show them</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Insert “{name}”</source>
      <translation>„{name}“ einfügen</translation>
    </message>
    <message>
      <source>Save “{name}” without a password?</source>
      <translation>„{name}“ ohne Passwort speichern?</translation>
    </message>
    <message>
      <source>The choice cannot be stored: {error}.</source>
      <translation>Die Wahl kann nicht gespeichert werden: {error}.</translation>
    </message>
    <message>
      <source>{count} things were mended or left to look at.</source>
      <translation>{count} Punkte wurden bereinigt oder sind anzusehen.</translation>
    </message>
    <message>
      <source>{rows} rows of {name} became {roles} roles.</source>
      <translation>{rows} Zeilen von {name} wurden zu {roles} Rollen.</translation>
    </message>
    <message>
      <source>This is a copy of your own; save it under another name.</source>
      <translation>Dies ist Ihre eigene Kopie; speichern Sie sie unter einem anderen Namen.</translation>
    </message>
    <message>
      <source>Work on a copy</source>
      <translation>An einer Kopie arbeiten</translation>
    </message>
    <message>
      <source>Take over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message>
      <source>Take that version</source>
      <translation>Diese Version nehmen</translation>
    </message>
    <message>
      <source>A sync folder made this file: it is another version of “{name}”.</source>
      <translation>Ein Sync-Ordner hat diese Datei angelegt: Sie ist eine andere Version von „{name}“.</translation>
    </message>
    <message>
      <source>A sync folder left other versions of this chart: {names}.</source>
      <translation>Ein Sync-Ordner hat andere Versionen dieses Organigramms hinterlassen: {names}.</translation>
    </message>
    <message>
      <source>{name} (mine, {when})</source>
      <translation>{name} (meine, {when})</translation>
    </message>
    <message>
      <source>“{name}” was changed on disk by another program.</source>
      <translation>„{name}“ wurde von einem anderen Programm geändert.</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Beide behalten</translation>
    </message>
    <message>
      <source>Overwrite it</source>
      <translation>Überschreiben</translation>
    </message>
    <message>
      <source>Open them too</source>
      <translation>Auch öffnen</translation>
    </message>
    <message>
      <source>“{name}” is free now.</source>
      <translation>„{name}“ ist jetzt frei.</translation>
    </message>
    <message>
      <source>Edit it</source>
      <translation>Bearbeiten</translation>
    </message>
    <message>
      <source>“{name}” was taken over by {who}. Your edits are safe here.</source>
      <translation>„{name}“ wurde von {who} übernommen. Ihre Änderungen sind hier sicher.</translation>
    </message>
    <message>
      <source>Discard the unsaved work?</source>
      <translation>Die ungespeicherte Arbeit verwerfen?</translation>
    </message>
    <message>
      <source>Bringing back {name} …</source>
      <translation>{name} wird zurückgeholt …</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Verwerfen…</translation>
    </message>
    <message>
      <source>It came protected; what you save is not, unless you share a copy again.</source>
      <translation>Die Datei kam geschützt; was Sie speichern, ist es nicht, außer Sie geben wieder eine Kopie weiter.</translation>
    </message>
    <message>
      <source>{name} as of {when}</source>
      <translation>{name} mit Stand {when}</translation>
    </message>
    <message>
      <source>Opening {name} …</source>
      <translation>{name} wird geöffnet …</translation>
    </message>
    <message>
      <source>Making a chart for {n} people …</source>
      <translation>Ein Organigramm für {n} Personen wird angelegt …</translation>
    </message>
    <message>
      <source>New chart</source>
      <translation>Neues Organigramm</translation>
    </message>
    <message>
      <source>1 edit</source>
      <translation>1 Änderung</translation>
    </message>
    <message>
      <source>another program</source>
      <translation>ein anderes Programm</translation>
    </message>
    <message>
      <source>no difference</source>
      <translation>kein Unterschied</translation>
    </message>
    <message>
      <source>a role without a title</source>
      <translation>eine Rolle ohne Titel</translation>
    </message>
    <message>
      <source>{date}, {time}</source>
      <translation>{date}, {time}</translation>
    </message>
    <message>
      <source>{name} on {computer} since {when}</source>
      <translation>{name} an {computer} seit {when}</translation>
    </message>
    <message>
      <source>“{name}” is open by {who}. You can read it, or work on a copy.</source>
      <translation>„{name}“ ist von {who} geöffnet. Sie können es lesen oder an einer Kopie arbeiten.</translation>
    </message>
    <message>
      <source>Unsaved work found: {name}, {edits} up to {when}</source>
      <translation>Ungespeicherte Arbeit gefunden: {name}, {edits} bis {when}</translation>
    </message>
    <message>
      <source>{told}; and {names}.</source>
      <translation>{told}; dazu {names}.</translation>
    </message>
    <message>
      <source>{n} added</source>
      <translation>{n} hinzugefügt</translation>
    </message>
    <message>
      <source>{n} removed</source>
      <translation>{n} entfernt</translation>
    </message>
    <message>
      <source>{n} moved</source>
      <translation>{n} verschoben</translation>
    </message>
    <message>
      <source>{n} changed</source>
      <translation>{n} geändert</translation>
    </message>
    <message>
      <source>settings changed</source>
      <translation>Einstellungen geändert</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>gestern {time}</translation>
    </message>
    <message>
      <source>{count} edits</source>
      <translation>{count} Änderungen</translation>
    </message>
    <message>
      <source>another program since {when}</source>
      <translation>ein anderes Programm seit {when}</translation>
    </message>
    <message>
      <source>“{name}” was left open by {who}; the last sign of life was {when}. You can read it.</source>
      <translation>„{name}“ wurde von {who} offen gelassen; letztes Lebenszeichen: {when}. Sie können es lesen.</translation>
    </message>
    <message>
      <source>{count} other charts</source>
      <translation>{count} andere Organigramme</translation>
    </message>
    <message>
      <source>scenario “{name}” changed</source>
      <translation>Szenario „{name}“ geändert</translation>
    </message>
    <message>
      <source>1 scenario removed</source>
      <translation>1 Szenario entfernt</translation>
    </message>
    <message>
      <source>{n} scenarios changed</source>
      <translation>{n} Szenarien geändert</translation>
    </message>
    <message>
      <source>{n} scenarios removed</source>
      <translation>{n} Szenarien entfernt</translation>
    </message>
    <message>
      <source>{folder} cannot be written: {error}.</source>
      <translation>{folder} kann nicht beschrieben werden: {error}.</translation>
    </message>
    <message>
      <source>The version of {path} cannot be kept: {error}.</source>
      <translation>Die Version von {path} kann nicht aufbewahrt werden: {error}.</translation>
    </message>
    <message>
      <source>1 person has a photo from the folder.</source>
      <translation>1 Person hat ein Foto aus dem Ordner.</translation>
    </message>
    <message>
      <source>Reading the photos in {name} …</source>
      <translation>Die Fotos in {name} werden gelesen …</translation>
    </message>
    <message>
      <source>Photo of 1 person</source>
      <translation>Foto von 1 Person</translation>
    </message>
    <message>
      <source>{n} people have a photo from the folder.</source>
      <translation>{n} Personen haben ein Foto aus dem Ordner.</translation>
    </message>
    <message>
      <source>Photos of {n} people</source>
      <translation>Fotos von {n} Personen</translation>
    </message>
    <message>
      <source>{n} more pictures could not be used.</source>
      <translation>{n} weitere Bilder waren nicht verwendbar.</translation>
    </message>
    <message>
      <source>Change the logo</source>
      <translation>Logo ändern</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Logo entfernen</translation>
    </message>
    <message>
      <source>Remove the photo of {name}</source>
      <translation>Das Foto von {name} entfernen</translation>
    </message>
    <message>
      <source>Change the photo of {name}</source>
      <translation>Das Foto von {name} ändern</translation>
    </message>
    <message>
      <source>{name} is not in this post any more.</source>
      <translation>{name} ist nicht mehr auf dieser Stelle.</translation>
    </message>
    <message>
      <source>Pictures ({names})</source>
      <translation>Bilder ({names})</translation>
    </message>
    <message>
      <source>The list of recent files cannot be written: {error}.</source>
      <translation>Die Liste der zuletzt benutzten Dateien kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
      <source>Open another file…</source>
      <translation>Andere Datei öffnen…</translation>
    </message>
  </context>
  <context>
    <name>Filter</name>
    <message>
      <source>Filter: words, or a field as “Tier: 2”</source>
      <translation>Filter: Wörter oder ein Feld wie „Stufe: 2“</translation>
    </message>
    <message>
      <source>Filter the roles</source>
      <translation>Rollen filtern</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Show everyone and close</source>
      <translation>Alle zeigen und schließen</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>{n} more: type “{field}: …” above</source>
      <translation>{n} weitere: oben „{field}: …“ eingeben</translation>
    </message>
    <message>
      <source>Any of the values chosen</source>
      <translation>Einer der gewählten Werte</translation>
    </message>
    <message>
      <source>{n} values</source>
      <translation>{n} Werte</translation>
    </message>
    <message>
      <source>{field}: {value}</source>
      <translation>{field}: {value}</translation>
    </message>
    <message>
      <source>What happens to the others</source>
      <translation>Was mit den anderen geschieht</translation>
    </message>
    <message>
      <source>Fade</source>
      <translation>Abblenden</translation>
    </message>
    <message>
      <source>Fade the roles that do not match.</source>
      <translation>Rollen abblenden, die nicht passen.</translation>
    </message>
    <message>
      <source>Hide</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Leave the roles that do not match out; managers of those who do stay, faded.</source>
      <translation>Rollen weglassen, die nicht passen; Führungskräfte der passenden bleiben abgeblendet.</translation>
    </message>
    <message>
      <source>No role matches</source>
      <translation>Keine Rolle passt</translation>
    </message>
    <message>
      <source>1 of {every} roles matches</source>
      <translation>1 von {every} Rollen passt</translation>
    </message>
    <message>
      <source>{n} of {every} roles match</source>
      <translation>{n} von {every} Rollen passen</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <source>Find by name, title, any field</source>
      <translation>Suche nach Name, Titel, jedem Feld</translation>
    </message>
    <message>
      <source>Find roles in the chart</source>
      <translation>Rollen im Organigramm suchen</translation>
    </message>
    <message>
      <source>Previous (Shift+Enter)</source>
      <translation>Vorige (Umschalt+Eingabe)</translation>
    </message>
    <message>
      <source>Next (Enter)</source>
      <translation>Nächste (Eingabe)</translation>
    </message>
    <message>
      <source>Close (Escape)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>No role says that.</source>
      <translation>Keine Rolle enthält das.</translation>
    </message>
    <message>
      <source>{at} of {found}</source>
      <translation>{at} von {found}</translation>
    </message>
    <message>
      <source>Find a role, person or action</source>
      <translation>Rolle, Person, Befehl suchen</translation>
    </message>
    <message>
      <source>Find a role, person or action ({keys})</source>
      <translation>Rolle, Person, Befehl suchen ({keys})</translation>
    </message>
    <message>
      <source>Nothing is called that.</source>
      <translation>Nichts heißt so.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message>
      <source>The chart as a whole</source>
      <translation>Das Organigramm als Ganzes</translation>
    </message>
    <message>
      <source>1 report</source>
      <translation>1 unterstellte Rolle</translation>
    </message>
    <message>
      <source>{n} reports</source>
      <translation>{n} Unterstellte</translation>
    </message>
    <message>
      <source>Accepted</source>
      <translation>Akzeptiert</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>bis {day}</translation>
    </message>
    <message>
      <source>Rules and thresholds</source>
      <translation>Regeln und Schwellen</translation>
    </message>
    <message>
      <source>Group findings</source>
      <translation>Befunde gruppieren</translation>
    </message>
    <message>
      <source>Rule profile</source>
      <translation>Regelprofil</translation>
    </message>
    <message>
      <source>Which spans and layers count as usual</source>
      <translation>Welche Spannen und Ebenen als üblich gelten</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>The rules of the profile “{profile}” find nothing.</source>
      <translation>Die Regeln des Profils „{profile}“ finden nichts.</translation>
    </message>
    <message>
      <source>As soon as there are roles, the rules look at spans, layers and lines.</source>
      <translation>Sobald es Rollen gibt, sehen die Regeln auf Spannen, Ebenen und Linien.</translation>
    </message>
    <message>
      <source>By rule</source>
      <translation>Nach Regel</translation>
    </message>
    <message>
      <source>By branch</source>
      <translation>Nach Zweig</translation>
    </message>
    <message>
      <source>Nothing to mend.</source>
      <translation>Nichts zu beheben.</translation>
    </message>
    <message>
      <source>No roles yet.</source>
      <translation>Noch keine Rollen.</translation>
    </message>
    <message>
      <source>Check by the profile “{profile}”</source>
      <translation>Nach dem Profil „{profile}“ prüfen</translation>
    </message>
    <message>
      <source>{n} accepted</source>
      <translation>{n} akzeptiert</translation>
    </message>
    <message>
      <source>About this rule…</source>
      <translation>Zu dieser Regel…</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Einklappen</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>Ausklappen</translation>
    </message>
    <message>
      <source>Accept all {n}…</source>
      <translation>Alle {n} akzeptieren…</translation>
    </message>
    <message>
      <source>Accept…</source>
      <translation>Akzeptieren…</translation>
    </message>
    <message>
      <source>Open again: it was accepted until {day}, for “{reason}”.</source>
      <translation>Wieder offen: war bis {day} akzeptiert, wegen „{reason}“.</translation>
    </message>
    <message>
      <source>Open again: the facts are others since it was accepted for “{reason}”.</source>
      <translation>Wieder offen: Die Fakten sind andere, seit er wegen „{reason}“ akzeptiert wurde.</translation>
    </message>
    <message>
      <source>It was accepted before, and is open again.</source>
      <translation>Er war schon akzeptiert und ist wieder offen.</translation>
    </message>
    <message>
      <source>and {n} more findings</source>
      <translation>und {n} weitere Befunde</translation>
    </message>
    <message>
      <source> (until {day})</source>
      <translation> (bis {day})</translation>
    </message>
    <message>
      <source>Accepted: {reason}</source>
      <translation>Akzeptiert: {reason}</translation>
    </message>
  </context>
  <context>
    <name>Fit page</name>
    <message>
      <source>Slide {name}</source>
      <translation>Folie {name}</translation>
    </message>
    <message>
      <source>{paper}, landscape</source>
      <translation>{paper}, quer</translation>
    </message>
    <message>
      <source>{paper}, portrait</source>
      <translation>{paper}, hoch</translation>
    </message>
  </context>
  <context>
    <name>Functions</name>
    <message>
      <source>Leadership</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <source>Daily tasks, conflicts, guidance and strategy; at the top, the budget.</source>
      <translation>Tagesgeschäft, Konflikte, Orientierung und Strategie; an der Spitze das Budget.</translation>
    </message>
    <message>
      <source>Account management</source>
      <translation>Account-Management</translation>
    </message>
    <message>
      <source>Stays in touch over the whole customer life and speaks for the customer inside the firm.</source>
      <translation>Hält über die ganze Kundenbeziehung Kontakt und vertritt die Kundschaft im Unternehmen.</translation>
    </message>
    <message>
      <source>Loyalty &amp; rewards</source>
      <translation>Kundenbindung &amp; Bonus</translation>
    </message>
    <message>
      <source>Designs and runs the programmes that bring customers back.</source>
      <translation>Gestaltet und betreibt die Programme, die Kundschaft zurückbringen.</translation>
    </message>
    <message>
      <source>Returns &amp; warranty</source>
      <translation>Retouren &amp; Garantie</translation>
    </message>
    <message>
      <source>Checks, authorises and completes returns and warranty claims.</source>
      <translation>Prüft, genehmigt und erledigt Retouren und Garantiefälle.</translation>
    </message>
    <message>
      <source>Issue management</source>
      <translation>Beschwerden</translation>
    </message>
    <message>
      <source>Settles conflicts and escalations, finds root causes, feeds improvements back.</source>
      <translation>Klärt Konflikte und Eskalationen, findet Ursachen, gibt Verbesserungen zurück.</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Support</translation>
    </message>
    <message>
      <source>Guides buyers in use, answers questions, solves problems.</source>
      <translation>Hilft bei der Nutzung, beantwortet Fragen, löst Probleme.</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Vertrieb</translation>
    </message>
    <message>
      <source>Sells, upsells and renews together with service.</source>
      <translation>Verkauft, erweitert und verlängert gemeinsam mit dem Service.</translation>
    </message>
    <message>
      <source>Technical support</source>
      <translation>Technischer Support</translation>
    </message>
    <message>
      <source>Solves the technical problems that the first line hands over.</source>
      <translation>Löst die technischen Probleme, die der First Level weitergibt.</translation>
    </message>
    <message>
      <source>Customer success</source>
      <translation>Customer Success</translation>
    </message>
    <message>
      <source>Sees that customers reach what they bought the product for.</source>
      <translation>Sorgt dafür, dass die Kundschaft erreicht, wofür sie das Produkt gekauft hat.</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>Samples and scores contacts, calibrates, coaches leads.</source>
      <translation>Prüft und bewertet Kontakte in Stichproben, kalibriert, coacht Leitungen.</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Schulung</translation>
    </message>
    <message>
      <source>Brings new people in and keeps everyone up to date.</source>
      <translation>Arbeitet Neue ein und hält alle auf dem Laufenden.</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Wissen</translation>
    </message>
    <message>
      <source>Writes and tends the help articles.</source>
      <translation>Schreibt und pflegt die Hilfeartikel.</translation>
    </message>
    <message>
      <source>Workforce management</source>
      <translation>Einsatzplanung</translation>
    </message>
    <message>
      <source>Forecasts, schedules and steers the day.</source>
      <translation>Prognostiziert, plant ein und steuert den Tag.</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Operations</translation>
    </message>
    <message>
      <source>Reporting, tools and processes of the department.</source>
      <translation>Berichtswesen, Werkzeuge und Prozesse der Abteilung.</translation>
    </message>
    <message>
      <source>Social media</source>
      <translation>Social Media</translation>
    </message>
    <message>
      <source>Answers on social channels and keeps their content fresh.</source>
      <translation>Antwortet in sozialen Kanälen und hält deren Inhalte aktuell.</translation>
    </message>
    <message>
      <source>Forum moderation</source>
      <translation>Forenmoderation</translation>
    </message>
    <message>
      <source>Keeps the customer forum useful and safe.</source>
      <translation>Hält das Kundenforum nützlich und sicher.</translation>
    </message>
    <message>
      <source>Help desk</source>
      <translation>Helpdesk</translation>
    </message>
    <message>
      <source>First contact, on duty or on call.</source>
      <translation>Erster Kontakt, im Dienst oder in Bereitschaft.</translation>
    </message>
    <message>
      <source>Billing</source>
      <translation>Abrechnung</translation>
    </message>
    <message>
      <source>Invoices, payments and other questions of money.</source>
      <translation>Rechnungen, Zahlungen und andere Geldfragen.</translation>
    </message>
    <message>
      <source>Dispatch</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>Reads new cases and sends each to the right team.</source>
      <translation>Liest neue Fälle und leitet jeden an das richtige Team.</translation>
    </message>
    <message>
      <source>Field service</source>
      <translation>Außendienst</translation>
    </message>
    <message>
      <source>Repairs and installs at the customer's place.</source>
      <translation>Repariert und installiert vor Ort.</translation>
    </message>
    <message>
      <source>Onboarding</source>
      <translation>Onboarding</translation>
    </message>
    <message>
      <source>Takes new customers through their first weeks.</source>
      <translation>Begleitet neue Kundschaft durch die ersten Wochen.</translation>
    </message>
    <message>
      <source>Administration</source>
      <translation>Verwaltung</translation>
    </message>
    <message>
      <source>Office, records and other help behind the scenes.</source>
      <translation>Büro, Ablage und andere Hilfe im Hintergrund.</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>The guide is not installed with this copy of Orgchart.</source>
      <translation>Das Handbuch ist mit dieser Kopie von Orgchart nicht installiert.</translation>
    </message>
    <message>
      <source>No program shows the guide here. It lies at {path}.</source>
      <translation>Kein Programm zeigt hier das Handbuch an. Es liegt unter {path}.</translation>
    </message>
    <message>
      <source>It opens no network connection: your charts stay on your computer.</source>
      <translation>Es baut keine Netzwerkverbindung auf: Ihre Organigramme bleiben auf Ihrem Computer.</translation>
    </message>
    <message>
      <source>About Orgchart</source>
      <translation>Über Orgchart</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Version {version}, on Python {python} and Qt {qt}.</source>
      <translation>Version {version}, mit Python {python} und Qt {qt}.</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Tour überspringen</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>The chart. Drag a card onto another, and it reports there with its team; drag a name to move the person alone. Tab adds a report to the selected card, Enter a colleague, F2 renames it. Cards arrange themselves.</source>
      <translation>Das Organigramm. Ziehen Sie eine Karte auf eine andere, und sie berichtet samt Team dorthin; ziehen Sie einen Namen, um nur die Person zu versetzen. Tab fügt unter der ausgewählten Karte eine Rolle hinzu, Eingabe eine daneben, F2 benennt um. Die Karten ordnen sich selbst an.</translation>
    </message>
    <message>
      <source>People who have no post. Drag one onto a card to give them the post, or drag somebody here to leave their post vacant.</source>
      <translation>Personen ohne Stelle. Ziehen Sie eine auf eine Karte, um ihr die Stelle zu geben, oder ziehen Sie jemanden hierher, damit die Stelle vakant wird.</translation>
    </message>
    <message>
      <source>How many things the rules would mention, with the sign of the gravest. A click lists them, each with its source and with what could be done. They are advice: nothing stops you.</source>
      <translation>Wie viele Punkte die Regeln nennen würden, mit dem Zeichen des schwersten. Ein Klick listet sie auf, jeden mit Quelle und Abhilfe. Sie sind ein Rat: Nichts hält Sie auf.</translation>
    </message>
    <message>
      <source>Makes a finished page, slide, book, picture or table of the chart. The dialog shows the pages as they will be and says whether their type can be read.</source>
      <translation>Macht aus dem Organigramm eine fertige Seite, Folie, ein Heft, ein Bild oder eine Tabelle. Der Dialog zeigt die Seiten, wie sie werden, und sagt, ob ihre Schrift lesbar ist.</translation>
    </message>
    <message>
      <source>Four views of the same chart: the cards; a table of all roles; who takes care of which function; and a comparison with another version of it.</source>
      <translation>Vier Ansichten desselben Organigramms: die Karten; eine Tabelle aller Rollen; wer sich um welche Funktion kümmert; und ein Vergleich mit einer anderen Fassung.</translation>
    </message>
    <message>
      <source>The figures of the chart, or of what a filter shows. At the other end stands what the keys do just now, and what a gesture would do before you let go.</source>
      <translation>Die Kennzahlen des Organigramms oder dessen, was ein Filter zeigt. Am anderen Ende steht, was die Tasten gerade tun und was eine Geste bewirken würde, bevor Sie loslassen.</translation>
    </message>
    <message>
      <source>What the colours mean. Pointing at a line fades the other roles; a click keeps it so and selects the roles of the line.</source>
      <translation>Was die Farben bedeuten. Auf eine Zeile zu zeigen blendet die anderen Rollen ab; ein Klick hält es so und wählt die Rollen der Zeile aus.</translation>
    </message>
    <message>
      <source>The name of the chart and whether it is saved, the scenario that is shown, what can be undone, the views, and a field that finds any role, person or action.</source>
      <translation>Der Name des Organigramms und ob es gespeichert ist, das gezeigte Szenario, was sich rückgängig machen lässt, die Ansichten und ein Feld, das jede Rolle, Person und jeden Befehl findet.</translation>
    </message>
    <message>
      <source>How many people work in customer service. The templates that suit come first, and the one you use is scaled to exactly that number.</source>
      <translation>Wie viele Personen im Kundenservice arbeiten. Passende Vorlagen stehen vorn, und die verwendete wird auf genau diese Zahl skaliert.</translation>
    </message>
    <message>
      <source>Charts to begin with, drawn as they would be. Enter or a double click uses one.</source>
      <translation>Organigramme für den Anfang, gezeichnet, wie sie würden. Eingabe oder ein Doppelklick verwendet eines.</translation>
    </message>
    <message>
      <source>Other ways to begin: an empty chart, a file, a staff list, or one of the charts that you had open last. Files can be dropped anywhere on the window.</source>
      <translation>Andere Anfänge: ein leeres Organigramm, eine Datei, eine Personalliste oder eines der zuletzt geöffneten Organigramme. Dateien lassen sich überall im Fenster ablegen.</translation>
    </message>
    <message>
      <source>Roles to be dragged onto a card, and templates and lists to be put under one.</source>
      <translation>Rollen, die Sie auf eine Karte ziehen können, und Vorlagen und Listen, die darunter passen.</translation>
    </message>
    <message>
      <source>The chart as a list that folds: find your way in a large chart, move by drag and drop.</source>
      <translation>Das Organigramm als einklappbare Liste: sich in einem großen Organigramm zurechtfinden und durch Ziehen verschieben.</translation>
    </message>
    <message>
      <source>Every edit, the newest first. A click goes back to how the chart was then.</source>
      <translation>Jede Änderung, die neueste zuerst. Ein Klick führt zum damaligen Stand des Organigramms zurück.</translation>
    </message>
    <message>
      <source>Everything about the selected role, or, while none is selected, about the chart.</source>
      <translation>Alles über die ausgewählte Rolle oder, solange keine ausgewählt ist, über das Organigramm.</translation>
    </message>
    <message>
      <source>What the rules found, by rule or by branch, with mends and a way to live with it.</source>
      <translation>Was die Regeln gefunden haben, nach Regel oder nach Zweig, mit Abhilfen und einem Weg, damit zu leben.</translation>
    </message>
    <message>
      <source>Heads, full-time equivalents, cost, layers and spans. A bar leads to its roles.</source>
      <translation>Köpfe, Vollzeitäquivalente, Kosten, Ebenen und Spannen. Ein Balken führt zu seinen Rollen.</translation>
    </message>
    <message>
      <source>What was said about roles. Comments stay in the file and are in no export.</source>
      <translation>Was über Rollen gesagt wurde. Kommentare bleiben in der Datei und stehen in keinem Export.</translation>
    </message>
    <message>
      <source>Add roles</source>
      <translation>Rollen hinzufügen</translation>
    </message>
    <message>
      <source>Drag a role from here onto a card. With a card selected it is faster by keyboard: Tab adds a report, Enter a colleague, and you type the title at once.</source>
      <translation>Ziehen Sie von hier eine Rolle auf eine Karte. Mit einer ausgewählten Karte geht es per Tastatur schneller: Tab fügt eine Rolle darunter hinzu, Eingabe eine daneben, und Sie tippen gleich den Titel.</translation>
    </message>
    <message>
      <source>Rearrange</source>
      <translation>Umordnen</translation>
    </message>
    <message>
      <source>Drag a card onto another: it reports there, with its team, and the chart tidies itself up. Drag a name to move the person alone. Ctrl+Z takes back anything.</source>
      <translation>Ziehen Sie eine Karte auf eine andere: Sie berichtet samt Team dorthin, und das Organigramm räumt sich selbst auf. Ziehen Sie einen Namen, um nur die Person zu versetzen. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
      <source>Check</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>This counts what the rules would mention: spans, layers, functions nobody covers. Each finding names its source and what could be done. Nothing stops you.</source>
      <translation>Hier wird gezählt, was die Regeln nennen würden: Spannen, Ebenen, Funktionen, die niemand abdeckt. Jeder Befund nennt seine Quelle und was hilft. Nichts hält Sie auf.</translation>
    </message>
    <message>
      <source>Give it to others</source>
      <translation>An andere weitergeben</translation>
    </message>
    <message>
      <source>Export makes a finished page or slide; F5 presents the chart. Ctrl+K finds any action by its name, and Help has the guide and this tour.</source>
      <translation>„Exportieren“ macht eine fertige Seite oder Folie; F5 präsentiert das Organigramm. Strg+K findet jeden Befehl nach Namen, und „Hilfe“ hat das Handbuch und diese Tour.</translation>
    </message>
    <message>
      <source>Tour</source>
      <translation>Tour</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <source>As it was opened</source>
      <translation>Wie geöffnet</translation>
    </message>
    <message>
      <source>{step}, the chart as it is now</source>
      <translation>{step}, das Organigramm wie jetzt</translation>
    </message>
    <message>
      <source>{step}, undone</source>
      <translation>{step}, zurückgenommen</translation>
    </message>
    <message>
      <source>History of edits</source>
      <translation>Verlauf der Änderungen</translation>
    </message>
    <message>
      <source>Nothing edited yet.</source>
      <translation>Noch nichts bearbeitet.</translation>
    </message>
    <message>
      <source>Every edit will stand here; a click on a step goes back to it.</source>
      <translation>Hier erscheint jede Änderung; ein Klick auf einen Schritt führt dorthin zurück.</translation>
    </message>
  </context>
  <context>
    <name>Importing</name>
    <message>
      <source>They are one post.</source>
      <translation>Sie sind eine Stelle.</translation>
    </message>
    <message>
      <source>Id {key} stands for two posts: {first} and {second}.</source>
      <translation>Die Id {key} steht für zwei Stellen: {first} und {second}.</translation>
    </message>
    <message>
      <source>No role was made.</source>
      <translation>Es wurde keine Rolle angelegt.</translation>
    </message>
    <message>
      <source>The second got a new id.</source>
      <translation>Die zweite erhielt eine neue Id.</translation>
    </message>
    <message>
      <source>Posts of their own, with new ids</source>
      <translation>Eigene Stellen mit neuen Ids</translation>
    </message>
    <message>
      <source>One post</source>
      <translation>Eine Stelle</translation>
    </message>
    <message>
      <source>Only {kept} was taken.</source>
      <translation>Nur {kept} wurde übernommen.</translation>
    </message>
    <message>
      <source>Id {key} means another row.</source>
      <translation>Mit der Id {key} ist eine andere Zeile gemeint.</translation>
    </message>
    <message>
      <source>Only {post}</source>
      <translation>Nur {post}</translation>
    </message>
    <message>
      <source>{source} has no column “{header}”. Its columns are: {offer}.</source>
      <translation>{source} hat keine Spalte „{header}“. Die Spalten sind: {offer}.</translation>
    </message>
    <message>
      <source>There is no field “{asked}” to map to. The fields are: {offer}.</source>
      <translation>Ein Feld „{asked}“ zum Zuordnen gibt es nicht. Die Felder sind: {offer}.</translation>
    </message>
    <message>
      <source>{share} of its values are found in “{column}”.</source>
      <translation>{share} der Werte kommen in „{column}“ vor.</translation>
    </message>
    <message>
      <source>{share} of its values are e-mail addresses of the list.</source>
      <translation>{share} der Werte sind E-Mails der Liste.</translation>
    </message>
    <message>
      <source>{share} of its values are distinguished names of the list.</source>
      <translation>{share} der Werte sind Distinguished Names der Liste.</translation>
    </message>
    <message>
      <source>{share} of its values are names of the list.</source>
      <translation>{share} der Werte sind Namen der Liste.</translation>
    </message>
    <message>
      <source>{share} of its values are titles of the list.</source>
      <translation>{share} der Werte sind Titel der Liste.</translation>
    </message>
    <message>
      <source>Says nothing: blank, or the same everywhere.</source>
      <translation>Ohne Aussage: leer oder überall gleich.</translation>
    </message>
    <message>
      <source>You chose it.</source>
      <translation>Von Ihnen gewählt.</translation>
    </message>
    <message>
      <source>No field has such a header: kept as a field of your own.</source>
      <translation>Kein passendes Feld: als eigenes behalten.</translation>
    </message>
    <message>
      <source>The header says so.</source>
      <translation>Laut Überschrift.</translation>
    </message>
    <message>
      <source>By what is in it.</source>
      <translation>Dem Inhalt nach.</translation>
    </message>
    <message>
      <source>Holds pictures or other coded data.</source>
      <translation>Enthält Bilder oder andere codierte Daten.</translation>
    </message>
    <message>
      <source>The header says so, though nobody of the list is found in it.</source>
      <translation>Laut Überschrift, obwohl niemand aus der Liste darin vorkommt.</translation>
    </message>
    <message>
      <source>Its names stand a layer below those of the column before.</source>
      <translation>Die Namen darin stehen eine Ebene unter denen der Spalte davor.</translation>
    </message>
    <message>
      <source>Tells the whole way to each post.</source>
      <translation>Nennt den ganzen Weg zu jeder Stelle.</translation>
    </message>
    <message>
      <source>“{manager}” refers to it.</source>
      <translation>„{manager}“ verweist darauf.</translation>
    </message>
    <message>
      <source>Looks like {personal}.</source>
      <translation>Sieht aus wie: {personal}.</translation>
    </message>
    <message>
      <source>home address</source>
      <translation>Privatadresse</translation>
    </message>
    <message>
      <source>date of birth</source>
      <translation>Geburtsdatum</translation>
    </message>
    <message>
      <source>private phone or e-mail</source>
      <translation>private Telefonnummer oder E-Mail</translation>
    </message>
    <message>
      <source>gender</source>
      <translation>Geschlecht</translation>
    </message>
    <message>
      <source>a password</source>
      <translation>ein Passwort</translation>
    </message>
    <message>
      <source>family and origin</source>
      <translation>Familie und Herkunft</translation>
    </message>
    <message>
      <source>national or tax number</source>
      <translation>Personal- oder Steuerkennzahl</translation>
    </message>
    <message>
      <source>bank account</source>
      <translation>Bankverbindung</translation>
    </message>
    <message>
      <source>health</source>
      <translation>Gesundheit</translation>
    </message>
    <message>
      <source>pay</source>
      <translation>Gehalt</translation>
    </message>
    <message>
      <source>The line was left out.</source>
      <translation>Die Linie wurde weggelassen.</translation>
    </message>
    <message>
      <source>The cell of the manager names several people.</source>
      <translation>Die Zelle der Führungskraft nennt mehrere Personen.</translation>
    </message>
    <message>
      <source>The first is the manager, dotted lines lead to the others.</source>
      <translation>Die erste ist die Führungskraft, zu den anderen führen gestrichelte Linien.</translation>
    </message>
    <message>
      <source>It became a dotted line.</source>
      <translation>Daraus wurde eine gestrichelte Linie.</translation>
    </message>
    <message>
      <source>A dotted line leads to {whom}.</source>
      <translation>Eine gestrichelte Linie führt zu {whom}.</translation>
    </message>
    <message>
      <source>The row names another manager than row {row} of the same post.</source>
      <translation>Die Zeile nennt eine andere Führungskraft als Zeile {row} derselben Stelle.</translation>
    </message>
    <message>
      <source>“{name}”, who is not in the list</source>
      <translation>„{name}“ (nicht in der Liste)</translation>
    </message>
    <message>
      <source>itself</source>
      <translation>sich selbst</translation>
    </message>
    <message>
      <source>its own manager</source>
      <translation>die eigene Führungskraft</translation>
    </message>
    <message>
      <source>Taken as 1.</source>
      <translation>Als 1 gewertet.</translation>
    </message>
    <message>
      <source>Counted as one seat.</source>
      <translation>Als eine Planstelle gezählt.</translation>
    </message>
    <message>
      <source>An FTE of “{value}” is {wrong}.</source>
      <translation>Ein VZÄ-Wert von „{value}“ ist {wrong}.</translation>
    </message>
    <message>
      <source>“{text}” is no number of seats.</source>
      <translation>„{text}“ ist keine Anzahl von Planstellen.</translation>
    </message>
    <message>
      <source>What was pasted</source>
      <translation>Das Eingefügte</translation>
    </message>
    <message>
      <source>There is no text to paste. Copy some rows first.</source>
      <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie zuerst einige Zeilen.</translation>
    </message>
    <message>
      <source>Every column is left out. Choose what at least one of them is.</source>
      <translation>Alle Spalten sind weggelassen. Wählen Sie für mindestens eine, was sie enthält.</translation>
    </message>
    <message>
      <source>{source} cannot be read as rows ({error}).</source>
      <translation>{source} lässt sich nicht als Zeilen lesen ({error}).</translation>
    </message>
    <message>
      <source>no number</source>
      <translation>keine Zahl</translation>
    </message>
    <message>
      <source>below 0</source>
      <translation>kleiner als 0</translation>
    </message>
    <message>
      <source>beyond any team</source>
      <translation>größer als jedes Team</translation>
    </message>
    <message>
      <source>The lines were taken from it.</source>
      <translation>Die Linien wurden daraus übernommen.</translation>
    </message>
    <message>
      <source>No column names the managers; how far “{header}” is indented tells who is above whom.</source>
      <translation>Keine Spalte nennt die Führungskräfte; wie weit „{header}“ eingerückt ist, sagt, wer über wem steht.</translation>
    </message>
    <message>
      <source>No column names the managers; “{header}” tells who is above whom.</source>
      <translation>Keine Spalte nennt die Führungskräfte; „{header}“ sagt, wer über wem steht.</translation>
    </message>
    <message>
      <source>Taken for the one of the same department, else for a leader, else for the first.</source>
      <translation>Angenommen wurde die Person derselben Abteilung, sonst eine Leitung, sonst die erste.</translation>
    </message>
    <message>
      <source>{said} stands for several people (rows {rows}).</source>
      <translation>{said} steht für mehrere Personen (Zeilen {rows}).</translation>
    </message>
    <message>
      <source>There is nobody “{wanted}” in the list to stand in for “{unknown}”. Name an id or a full name.</source>
      <translation>In der Liste gibt es „{wanted}“ nicht, um „{unknown}“ zu ersetzen. Nennen Sie eine Id oder einen vollen Namen.</translation>
    </message>
    <message>
      <source>{names} report to each other; nobody is at the top.</source>
      <translation>{names} berichten im Kreis; niemand steht an der Spitze.</translation>
    </message>
    <message>
      <source>A placeholder stands for the manager.</source>
      <translation>Ein Platzhalter steht für die Führungskraft.</translation>
    </message>
    <message>
      <source>{name} became the top.</source>
      <translation>{name} wurde zur Spitze.</translation>
    </message>
    <message>
      <source>It became a top.</source>
      <translation>Wurde zu einer Spitze.</translation>
    </message>
    <message>
      <source>… ({n} in all)</source>
      <translation>… ({n} insgesamt)</translation>
    </message>
    <message>
      <source>{n} roles report to {name}, who is not in the list.</source>
      <translation>{n} Rollen berichten an {name}; diese Person steht nicht in der Liste.</translation>
    </message>
    <message>
      <source>{who} reports to {name}, who is not in the list.</source>
      <translation>{who} berichtet an {name}; diese Person steht nicht in der Liste.</translation>
    </message>
    <message>
      <source>They became tops.</source>
      <translation>Sie wurden zu Spitzen.</translation>
    </message>
    <message>
      <source>Become tops</source>
      <translation>Werden zu Spitzen</translation>
    </message>
    <message>
      <source>A placeholder stands for the manager</source>
      <translation>Ein Platzhalter steht für die Führungskraft</translation>
    </message>
    <message>
      <source>{label} reports to itself.</source>
      <translation>{label} berichtet an sich selbst.</translation>
    </message>
    <message>
      <source>{label} stands in.</source>
      <translation>{label} springt ein.</translation>
    </message>
    <message>
      <source>No roles were made.</source>
      <translation>Es wurden keine Rollen angelegt.</translation>
    </message>
    <message>
      <source> and {n} more ranges</source>
      <translation> und {n} weitere Bereiche</translation>
    </message>
    <message>
      <source>No row of {name} is left by the filter and branch asked for. Ask for others.</source>
      <translation>Filter und Zweig lassen keine Zeile von {name} übrig. Wählen Sie andere.</translation>
    </message>
    <message>
      <source>Rows {rows} are outside of what was asked for.</source>
      <translation>Die Zeilen {rows} liegen außerhalb der Auswahl.</translation>
    </message>
    <message>
      <source>Row {rows} is outside of what was asked for.</source>
      <translation>Die Zeile {rows} liegt außerhalb der Auswahl.</translation>
    </message>
    <message>
      <source>There is nobody “{branch}” in {name} whose branch could be taken. Name an id, an e-mail address or a full name of the list.</source>
      <translation>In {name} gibt es „{branch}“ nicht, um den Zweig zu übernehmen. Nennen Sie eine Id, eine E-Mail-Adresse oder einen vollen Namen der Liste.</translation>
    </message>
    <message>
      <source>It was read as a staff list from elsewhere.</source>
      <translation>Wurde als fremde Personalliste gelesen.</translation>
    </message>
    <message>
      <source>“{header}” tells the whole way to each post.</source>
      <translation>„{header}“ nennt den ganzen Weg zu jeder Stelle.</translation>
    </message>
    <message>
      <source>{folder} cannot be read: {strerror}.</source>
      <translation>{folder} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
      <source>The picture</source>
      <translation>Das Bild</translation>
    </message>
    <message>
      <source>{name} is no JPEG, PNG or WebP picture.</source>
      <translation>{name} ist kein JPEG-, PNG- oder WebP-Bild.</translation>
    </message>
    <message>
      <source>{name} is a HEIC picture, as telephones make them; save it as JPEG first.</source>
      <translation>{name} ist ein HEIC-Bild, wie Telefone es aufnehmen; speichern Sie es zuerst als JPEG.</translation>
    </message>
    <message>
      <source>{name} is too narrow for a picture: {width} × {height}.</source>
      <translation>{name} ist zu schmal für ein Bild: {width} × {height}.</translation>
    </message>
    <message>
      <source>{name} has too many pixels to be read; save it smaller: {most_pixels} a side do.</source>
      <translation>{name} hat zu viele Pixel; speichern Sie das Bild kleiner: {most_pixels} je Seite genügen.</translation>
    </message>
    <message>
      <source>{name} is damaged and cannot be read to its end.</source>
      <translation>{name} ist beschädigt und nicht vollständig lesbar.</translation>
    </message>
    <message>
      <source>{name} is larger than {most} MB; save the picture smaller.</source>
      <translation>{name} ist größer als {most} MB; speichern Sie das Bild kleiner.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {strerror}.</source>
      <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
      <source>{post} (row {row})</source>
      <translation>{post} (Zeile {row})</translation>
    </message>
    <message>
      <source>{label} stands here again as {what}.</source>
      <translation>{label} steht hier noch einmal als {what}.</translation>
    </message>
    <message>
      <source>{what} is shared by {people} people.</source>
      <translation>{what} wird von {people} Personen geteilt.</translation>
    </message>
    <message>
      <source>{what} stands here again, as for a job share.</source>
      <translation>{what} steht hier noch einmal, wie beim Jobsharing.</translation>
    </message>
    <message>
      <source>Joined into the role of row {row}.</source>
      <translation>Mit der Rolle aus Zeile {row} zusammengeführt.</translation>
    </message>
    <message>
      <source>row {row}</source>
      <translation>Zeile {row}</translation>
    </message>
    <message>
      <source>{name} is too large to be an import profile.</source>
      <translation>{name} ist zu groß für ein Importprofil.</translation>
    </message>
    <message>
      <source>{path} cannot be read ({strerror}).</source>
      <translation>{path} kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
      <source>{name} is no import profile ({error}). Save it again from an import.</source>
      <translation>{name} ist kein Importprofil ({error}). Speichern Sie es bei einem Import erneut.</translation>
    </message>
    <message>
      <source>{path} cannot be written ({strerror}).</source>
      <translation>{path} kann nicht geschrieben werden ({strerror}).</translation>
    </message>
    <message>
      <source>Taken by what is in them, not by their headers.</source>
      <translation>Nach dem Inhalt zugeordnet, nicht nach den Überschriften.</translation>
    </message>
    <message>
      <source>The column was left out.</source>
      <translation>Die Spalte wurde weggelassen.</translation>
    </message>
    <message>
      <source>No column names the people.</source>
      <translation>Keine Spalte nennt die Personen.</translation>
    </message>
    <message>
      <source>Their names were made of their e-mail addresses.</source>
      <translation>Die Namen wurden aus den E-Mail-Adressen gebildet.</translation>
    </message>
    <message>
      <source>No column looks like the manager.</source>
      <translation>Keine Spalte sieht nach der Führungskraft aus.</translation>
    </message>
    <message>
      <source>Every role became a top.</source>
      <translation>Jede Rolle wurde zu einer Spitze.</translation>
    </message>
    <message>
      <source>Kept as they are; a spreadsheet may have made them of other texts.</source>
      <translation>Unverändert behalten; vielleicht hat eine Tabellenkalkulation sie aus anderem Text gemacht.</translation>
    </message>
    <message>
      <source>Taken as the numbers they say; those that are alike tell nobody apart. Export the list with ids as text.</source>
      <translation>Als die genannten Zahlen übernommen; gleiche unterscheiden niemanden. Exportieren Sie die Liste mit Ids als Text.</translation>
    </message>
    <message>
      <source>“{header}” holds the managers and “{ids}” the ids.</source>
      <translation>„{header}“ enthält die Führungskräfte und „{ids}“ die Ids.</translation>
    </message>
    <message>
      <source>{source} has no column that looks like people or job titles. Give it headers such as Name, Job Title and Manager, or name columns with --map.</source>
      <translation>{source} hat keine Spalte, die nach Personen oder Berufsbezeichnungen aussieht. Vergeben Sie Überschriften wie Name, Titel und Vorgesetzte oder benennen Sie Spalten mit --map.</translation>
    </message>
    <message>
      <source>“{header}” looks like {kind}.</source>
      <translation>„{header}“ sieht aus wie: {kind}.</translation>
    </message>
    <message>
      <source>“{header}” holds pictures or other coded data.</source>
      <translation>„{header}“ enthält Bilder oder andere codierte Daten.</translation>
    </message>
    <message>
      <source>The ids in “{header}” are dates.</source>
      <translation>Die Ids in „{header}“ sind Datumsangaben.</translation>
    </message>
    <message>
      <source>“{header}” holds ids that a spreadsheet has shortened, as {id}.</source>
      <translation>„{header}“ enthält Ids, die eine Tabellenkalkulation gekürzt hat, etwa {id}.</translation>
    </message>
    <message>
      <source>The post is vacant</source>
      <translation>Die Stelle wird vakant</translation>
    </message>
    <message>
      <source>Leave as it is</source>
      <translation>Unverändert lassen</translation>
    </message>
    <message>
      <source>Remove the post, the team goes up</source>
      <translation>Stelle entfernen, das Team rückt hoch</translation>
    </message>
    <message>
      <source>Remove the post</source>
      <translation>Stelle entfernen</translation>
    </message>
    <message>
      <source>The seat is vacant</source>
      <translation>Die Planstelle wird vakant</translation>
    </message>
    <message>
      <source>One seat less</source>
      <translation>Eine Planstelle weniger</translation>
    </message>
    <message>
      <source>{name} takes over</source>
      <translation>{name} übernimmt</translation>
    </message>
    <message>
      <source>A seat of that card</source>
      <translation>Eine Planstelle dieser Karte</translation>
    </message>
    <message>
      <source>A card of their own</source>
      <translation>Eine eigene Karte</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Belassen</translation>
    </message>
    <message>
      <source>Keep mine</source>
      <translation>Meins behalten</translation>
    </message>
    <message>
      <source>Take the list's</source>
      <translation>Aus der Liste</translation>
    </message>
    <message>
      <source>Take</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>They wait for no post any more</source>
      <translation>Warten auf keine Stelle mehr</translation>
    </message>
    <message>
      <source>The post reference 0 means: not in a post.</source>
      <translation>Der Stellenverweis 0 bedeutet: ohne Stelle.</translation>
    </message>
    <message>
      <source>The person became no role.</source>
      <translation>Die Person wurde zu keiner Rolle.</translation>
    </message>
    <message>
      <source>The post is kept, vacant.</source>
      <translation>Die Stelle bleibt, vakant.</translation>
    </message>
    <message>
      <source>It is kept, vacant.</source>
      <translation>Sie bleibt, vakant.</translation>
    </message>
    <message>
      <source>A note and no role.</source>
      <translation>Eine Notiz, keine Rolle.</translation>
    </message>
    <message>
      <source>{label} has left.</source>
      <translation>{label} ist ausgeschieden.</translation>
    </message>
    <message>
      <source>{label} has left, and a team reports there.</source>
      <translation>{label} ist ausgeschieden, und ein Team berichtet dorthin.</translation>
    </message>
    <message>
      <source>“{only}” is a heading or a note between the rows.</source>
      <translation>„{only}“ ist eine Überschrift oder Notiz zwischen den Zeilen.</translation>
    </message>
    <message>
      <source>The post {label} is marked as eliminated.</source>
      <translation>Die Stelle {label} ist als gestrichen gekennzeichnet.</translation>
    </message>
    <message>
      <source>“{only}” stands alone in its row.</source>
      <translation>„{only}“ steht allein in der Zeile.</translation>
    </message>
    <message>
      <source>{name} would unpack to {max} MiB and is not opened. Save the staff list alone, as XLSX or CSV.</source>
      <translation>{name} wäre entpackt {max} MiB groß und wird nicht geöffnet. Speichern Sie nur die Personalliste, als XLSX oder CSV.</translation>
    </message>
    <message>
      <source>{name} is protected by a password. Save it without one.</source>
      <translation>{name} ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort.</translation>
    </message>
    <message>
      <source>{name} is damaged: it ends too early or is not a workbook. Open it in a spreadsheet program and save it again.</source>
      <translation>{name} ist beschädigt: zu früh zu Ende oder keine Arbeitsmappe. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie erneut.</translation>
    </message>
    <message>
      <source>A quotation mark was never closed.</source>
      <translation>Ein Anführungszeichen wurde nie geschlossen.</translation>
    </message>
    <message>
      <source>delimited text</source>
      <translation>getrennter Text</translation>
    </message>
    <message>
      <source>Quotation marks are read as ordinary characters.</source>
      <translation>Anführungszeichen werden als gewöhnliche Zeichen gelesen.</translation>
    </message>
    <message>
      <source>The file does not say its encoding; read as {name}.</source>
      <translation>Die Datei nennt keine Zeichencodierung; gelesen als {name}.</translation>
    </message>
    <message>
      <source>Guessed from its letters.</source>
      <translation>Aus den Buchstaben erschlossen.</translation>
    </message>
    <message>
      <source>They became �.</source>
      <translation>Daraus wurde �.</translation>
    </message>
    <message>
      <source>1 row holds characters that {encoding} cannot read{which}.</source>
      <translation>1 Zeile enthält Zeichen, die {encoding} nicht lesen kann{which}.</translation>
    </message>
    <message>
      <source>{n} rows hold characters that {encoding} cannot read{which}.</source>
      <translation>{n} Zeilen enthalten Zeichen, die {encoding} nicht lesen kann{which}.</translation>
    </message>
    <message>
      <source>{byte} in line {line}</source>
      <translation>{byte} in Zeile {line}</translation>
    </message>
    <message>
      <source>{name} is larger than {largest_file} MiB. Save the staff list alone.</source>
      <translation>{name} ist größer als {largest_file} MiB. Speichern Sie nur die Personalliste.</translation>
    </message>
    <message>
      <source>{name}, text in {encoding}</source>
      <translation>{name}, Text in {encoding}</translation>
    </message>
    <message>
      <source>{name} cannot be read as a table ({error}). Save it as CSV or XLSX again.</source>
      <translation>{name} lässt sich nicht als Tabelle lesen ({error}). Speichern Sie die Datei erneut als CSV oder XLSX.</translation>
    </message>
    <message>
      <source>{name} has a sheet with cells scattered over {rows} rows and {columns} columns. Delete what lies outside the list and save it again.</source>
      <translation>{name} hat ein Blatt, dessen Zellen über {rows} Zeilen und {columns} Spalten verstreut sind. Löschen Sie, was außerhalb der Liste liegt, und speichern Sie erneut.</translation>
    </message>
    <message>
      <source>{name} declares XML entities, which no staff list needs, and is not opened. Save it again in a spreadsheet program.</source>
      <translation>{name} deklariert XML-Entitäten, die keine Personalliste braucht, und wird nicht geöffnet. Speichern Sie die Datei in einer Tabellenkalkulation erneut.</translation>
    </message>
    <message>
      <source>{name} nests its records too deep to be a staff list.</source>
      <translation>{name} verschachtelt die Datensätze zu tief für eine Personalliste.</translation>
    </message>
    <message>
      <source>{name} is no JSON in line {line}. Export the list again, or save it as CSV.</source>
      <translation>{name} ist in Zeile {line} kein JSON. Exportieren Sie die Liste erneut oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
      <source>The headers are in row {row}; 1 row stands above them.</source>
      <translation>Die Überschriften stehen in Zeile {row}; darüber steht 1 Zeile.</translation>
    </message>
    <message>
      <source>The headers are in row {row}; {n} rows stand above them.</source>
      <translation>Die Überschriften stehen in Zeile {row}; darüber stehen {n} Zeilen.</translation>
    </message>
    <message>
      <source>1 cell of “{header}” held control characters.</source>
      <translation>1 Zelle von „{header}“ enthielt Steuerzeichen.</translation>
    </message>
    <message>
      <source>{n} cells of “{header}” held control characters.</source>
      <translation>{n} Zellen von „{header}“ enthielten Steuerzeichen.</translation>
    </message>
    <message>
      <source>No part of the list.</source>
      <translation>Kein Teil der Liste.</translation>
    </message>
    <message>
      <source>They were removed.</source>
      <translation>Sie wurden entfernt.</translation>
    </message>
    <message>
      <source>There is nothing in {source}. Export the staff list again.</source>
      <translation>{source} ist leer. Exportieren Sie die Personalliste erneut.</translation>
    </message>
    <message>
      <source>There is only a header in {source}, and no row below it. Export the staff list again.</source>
      <translation>{source} enthält nur eine Kopfzeile und keine Zeile darunter. Exportieren Sie die Personalliste erneut.</translation>
    </message>
    <message>
      <source>{source} has no row {wanted} with headers in it.</source>
      <translation>{source} hat keine Zeile {wanted} mit Überschriften.</translation>
    </message>
    <message>
      <source>It is no role.</source>
      <translation>Es ist keine Rolle.</translation>
    </message>
    <message>
      <source>Lucidchart drawing</source>
      <translation>Lucidchart-Zeichnung</translation>
    </message>
    <message>
      <source>The header stands here again.</source>
      <translation>Die Kopfzeile steht hier noch einmal.</translation>
    </message>
    <message>
      <source>A drawn line.</source>
      <translation>Eine gezeichnete Linie.</translation>
    </message>
    <message>
      <source>“{first}” is a row of totals.</source>
      <translation>„{first}“ ist eine Summenzeile.</translation>
    </message>
    <message>
      <source>OpenDocument spreadsheet</source>
      <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
      <source>{name} has no sheet “{sheet}”; it has the sheets {offer}.</source>
      <translation>{name} hat kein Blatt „{sheet}“; vorhanden sind die Blätter {offer}.</translation>
    </message>
    <message>
      <source>{name} has no sheet “{sheet}”; it has no sheets at all.</source>
      <translation>{name} hat kein Blatt „{sheet}“ und überhaupt keine Blätter.</translation>
    </message>
    <message>
      <source>{path} is a folder. Name the staff list in it.</source>
      <translation>{path} ist ein Ordner. Nennen Sie die Personalliste darin.</translation>
    </message>
    <message>
      <source>{name} is empty. Export the staff list again.</source>
      <translation>{name} ist leer. Exportieren Sie die Personalliste erneut.</translation>
    </message>
    <message>
      <source>There is no file {path}. Check the name and the folder.</source>
      <translation>Es gibt keine Datei {path}. Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
      <source>{path} may not be read. Ask its owner for permission.</source>
      <translation>{path} darf nicht gelesen werden. Bitten Sie um die Berechtigung.</translation>
    </message>
    <message>
      <source>{path} cannot be opened ({strerror}).</source>
      <translation>{path} kann nicht geöffnet werden ({strerror}).</translation>
    </message>
    <message>
      <source>indented outline</source>
      <translation>eingerückte Gliederung</translation>
    </message>
    <message>
      <source>a PDF document</source>
      <translation>ein PDF-Dokument</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a compressed archive</source>
      <translation>ein komprimiertes Archiv</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>{name} is {what}, which cannot be read as a staff list. Save the list as XLSX without a password, or as CSV.</source>
      <translation>{name} ist {what} und nicht als Personalliste lesbar. Speichern Sie die Liste als XLSX ohne Passwort oder als CSV.</translation>
    </message>
    <message>
      <source>{name} is a chart already, no staff list. Open it as it is.</source>
      <translation>{name} ist bereits ein Organigramm, keine Personalliste. Öffnen Sie es direkt.</translation>
    </message>
    <message>
      <source>{name} has more than {limit}. Save the staff list alone, with the columns the chart needs.</source>
      <translation>{name} hat mehr als {limit}. Speichern Sie nur die Personalliste, mit den Spalten, die das Organigramm braucht.</translation>
    </message>
    <message>
      <source>Cell {at} has {n} characters.</source>
      <translation>Zelle {at} hat {n} Zeichen.</translation>
    </message>
    <message>
      <source>{most_rows} rows</source>
      <translation>{most_rows} Zeilen</translation>
    </message>
    <message>
      <source>{most_cells} cells</source>
      <translation>{most_cells} Zellen</translation>
    </message>
    <message>
      <source>{most_columns} columns</source>
      <translation>{most_columns} Spalten</translation>
    </message>
    <message>
      <source>Cut to {most_cell_characters}.</source>
      <translation>Gekürzt auf {most_cell_characters}.</translation>
    </message>
    <message>
      <source>{name}, {format} in {encoding}</source>
      <translation>{name}, {format} in {encoding}</translation>
    </message>
    <message>
      <source>Some characters are not {name}.</source>
      <translation>Einige Zeichen sind nicht {name}.</translation>
    </message>
    <message>
      <source>{name} is larger than {largest_text} MiB. Save the staff list alone.</source>
      <translation>{name} ist größer als {largest_text} MiB. Speichern Sie nur die Personalliste.</translation>
    </message>
    <message>
      <source>{name} has no column that looks like people or job titles. It should be a list of records with fields such as name, title and manager.</source>
      <translation>{name} hat keine Spalte, die nach Personen oder Berufsbezeichnungen aussieht. Erwartet wird eine Liste von Datensätzen mit Feldern wie name, title und manager.</translation>
    </message>
    <message>
      <source>{name} unfolds to more than {most_cells} values and is not read. Save the staff list alone.</source>
      <translation>{name} entfaltet sich zu mehr als {most_cells} Werten und wird nicht gelesen. Speichern Sie nur die Personalliste.</translation>
    </message>
    <message>
      <source>Read as blank. Open the list in a spreadsheet program and save it.</source>
      <translation>Als leer gelesen. Öffnen Sie die Liste in einer Tabellenkalkulation und speichern Sie sie.</translation>
    </message>
    <message>
      <source>{name} is damaged: what is inside is no workbook any more. Open it in a spreadsheet program and save it again.</source>
      <translation>{name} ist beschädigt: Der Inhalt ist keine Arbeitsmappe mehr. Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie erneut.</translation>
    </message>
    <message>
      <source>1 formula has no value in the file: {shown}.</source>
      <translation>1 Formel hat keinen Wert in der Datei: {shown}.</translation>
    </message>
    <message>
      <source>{n} formulas have no value in the file: {shown}.</source>
      <translation>{n} Formeln haben keinen Wert in der Datei: {shown}.</translation>
    </message>
    <message>
      <source>{name}, sheet {sheet}</source>
      <translation>{name}, Blatt {sheet}</translation>
    </message>
    <message>
      <source>old Excel workbook</source>
      <translation>alte Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <source>binary Excel workbook</source>
      <translation>binäre Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <source>Excel workbook</source>
      <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
      <source>{name} is no Excel workbook. Save the list as XLSX or CSV.</source>
      <translation>{name} ist keine Excel-Arbeitsmappe. Speichern Sie die Liste als XLSX oder CSV.</translation>
    </message>
    <message>
      <source> in line {line}</source>
      <translation> in Zeile {line}</translation>
    </message>
    <message>
      <source>{name} is no YAML{where}. Export the list again, or save it as CSV.</source>
      <translation>{name} ist{where} kein YAML. Exportieren Sie die Liste erneut oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
      <source>{name} cannot be read as YAML. Save it as CSV.</source>
      <translation>{name} lässt sich nicht als YAML lesen. Speichern Sie die Datei als CSV.</translation>
    </message>
    <message>
      <source>Who is above all others has a role, too.</source>
      <translation>Auch wer über allen anderen steht, hat eine Rolle.</translation>
    </message>
    <message>
      <source>Each row names two: “{above}” is above “{below}”.</source>
      <translation>Jede Zeile nennt zwei: „{above}“ steht über „{below}“.</translation>
    </message>
    <message>
      <source>{n} pictures fit nobody or several people: {shown}.</source>
      <translation>{n} Bilder passen zu niemandem oder zu mehreren Personen: {shown}.</translation>
    </message>
    <message>
      <source>Kept as “{name}”; the next list of this shape is read in the same way.</source>
      <translation>Behalten als „{name}“; die nächste Liste dieser Form wird ebenso gelesen.</translation>
    </message>
    <message>
      <source>Making the chart …</source>
      <translation>Das Organigramm entsteht …</translation>
    </message>
    <message>
      <source>Keep these choices</source>
      <translation>Diese Wahl behalten</translation>
    </message>
    <message>
      <source>Name of the kind of list</source>
      <translation>Name dieser Art von Liste</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>{name} wird gelesen …</translation>
    </message>
    <message>
      <source>Take “{column}”</source>
      <translation>„{column}“ nehmen</translation>
    </message>
    <message>
      <source>What “{column}” is</source>
      <translation>Was „{column}“ ist</translation>
    </message>
    <message>
      <source>{n} of {all} departments stand for a function of customer service.</source>
      <translation>{n} von {all} Abteilungen stehen für eine Funktion des Kundenservice.</translation>
    </message>
    <message>
      <source>The list has no departments that could stand for functions.</source>
      <translation>Die Liste hat keine Abteilungen, die für Funktionen stehen könnten.</translation>
    </message>
    <message>
      <source>No department stands for a function; cards are coloured by department.</source>
      <translation>Keine Abteilung steht für eine Funktion; Karten sind nach Abteilung eingefärbt.</translation>
    </message>
    <message>
      <source>No function</source>
      <translation>Keine Funktion</translation>
    </message>
    <message>
      <source>Departments and functions</source>
      <translation>Abteilungen und Funktionen</translation>
    </message>
    <message>
      <source>Function of {department}</source>
      <translation>Funktion von {department}</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>Second last name</source>
      <translation>Zweiter Nachname</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>Id</translation>
    </message>
    <message>
      <source>Directory name</source>
      <translation>Verzeichnisname</translation>
    </message>
    <message>
      <source>Leaving date</source>
      <translation>Austrittsdatum</translation>
    </message>
    <message>
      <source>Still employed</source>
      <translation>Noch beschäftigt</translation>
    </message>
    <message>
      <source>Vacancy mark</source>
      <translation>Vakanzkennzeichen</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Own field</source>
      <translation>Eigenes Feld</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>On the card</source>
      <translation>Auf der Karte</translation>
    </message>
    <message>
      <source>Who reports to whom</source>
      <translation>Wer an wen berichtet</translation>
    </message>
    <message>
      <source>Kept as data</source>
      <translation>Als Daten behalten</translation>
    </message>
    <message>
      <source>Not taken</source>
      <translation>Nicht übernommen</translation>
    </message>
    <message>
      <source>Keep these choices…</source>
      <translation>Diese Wahl behalten…</translation>
    </message>
    <message>
      <source>The next list of this shape is read in the same way.</source>
      <translation>Die nächste Liste dieser Form wird ebenso gelesen.</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stopp</translation>
    </message>
    <message>
      <source>Where it goes</source>
      <translation>Wohin damit</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Insert “{name}”</source>
      <translation>„{name}“ einfügen</translation>
    </message>
    <message>
      <source>The list as it was found</source>
      <translation>Die Liste, wie sie vorlag</translation>
    </message>
    <message>
      <source>Written by this program.</source>
      <translation>Von diesem Programm geschrieben.</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <source>To whom they report</source>
      <translation>An wen sie berichten</translation>
    </message>
    <message>
      <source>Name of the manager</source>
      <translation>Name der Führungskraft</translation>
    </message>
    <message>
      <source>Row {n}</source>
      <translation>Zeile {n}</translation>
    </message>
    <message>
      <source>They report to somebody else…</source>
      <translation>An jemand anderen berichten lassen…</translation>
    </message>
    <message>
      <source>Show row {n} in the list</source>
      <translation>Zeile {n} in der Liste zeigen</translation>
    </message>
    <message>
      <source>They report to {name}</source>
      <translation>Sie berichten an {name}</translation>
    </message>
    <message>
      <source>Column “{name}”</source>
      <translation>Spalte „{name}“</translation>
    </message>
    <message>
      <source>One id on different posts</source>
      <translation>Eine Id auf verschiedenen Stellen</translation>
    </message>
    <message>
      <source>People who report to each other</source>
      <translation>Personen, die im Kreis berichten</translation>
    </message>
    <message>
      <source>Managers who are not in the list</source>
      <translation>Führungskräfte, die nicht in der Liste stehen</translation>
    </message>
    <message>
      <source>Names that several people have</source>
      <translation>Namen, die mehrere Personen haben</translation>
    </message>
    <message>
      <source>People who report to themselves</source>
      <translation>Personen, die an sich selbst berichten</translation>
    </message>
    <message>
      <source>Cells</source>
      <translation>Zellen</translation>
    </message>
    <message>
      <source>Vacant posts</source>
      <translation>Vakante Stellen</translation>
    </message>
    <message>
      <source>Dotted lines</source>
      <translation>Gestrichelte Linien</translation>
    </message>
    <message>
      <source>Rows joined into one card</source>
      <translation>Zu einer Karte zusammengeführte Zeilen</translation>
    </message>
    <message>
      <source>Rows left out</source>
      <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Sonstiges</translation>
    </message>
    <message>
      <source>What was mended</source>
      <translation>Was bereinigt wurde</translation>
    </message>
    <message>
      <source>Show more ({n} left)</source>
      <translation>Mehr zeigen (noch {n})</translation>
    </message>
    <message>
      <source>Nothing had to be mended.</source>
      <translation>Nichts musste bereinigt werden.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>{name}: {counts}.</source>
      <translation>{name}: {counts}.</translation>
    </message>
    <message>
      <source>Update from “{name}”</source>
      <translation>Aktualisierung aus „{name}“</translation>
    </message>
    <message>
      <source>These moves would close a circle and were left: {names}.</source>
      <translation>Diese Wechsel würden einen Kreis schließen und unterblieben: {names}.</translation>
    </message>
    <message>
      <source>The list says nothing new.</source>
      <translation>Die Liste sagt nichts Neues.</translation>
    </message>
    <message>
      <source>Compared with the last list and with your chart. Untick what is to stay.</source>
      <translation>Verglichen mit der letzten Liste und mit Ihrem Organigramm. Wählen Sie ab, was bleiben soll.</translation>
    </message>
    <message>
      <source>How the list was read…</source>
      <translation>Wie die Liste gelesen wurde…</translation>
    </message>
    <message>
      <source>1 change of your own stays as it is.</source>
      <translation>1 eigene Änderung bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>{n} moves would close a circle and are left.</source>
      <translation>{n} Wechsel würden einen Kreis schließen und unterbleiben.</translation>
    </message>
    <message>
      <source>Apply 1 change</source>
      <translation>1 Änderung anwenden</translation>
    </message>
    <message>
      <source>{n} changes of your own stay as they are.</source>
      <translation>{n} eigene Änderungen bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>Apply {n} changes</source>
      <translation>{n} Änderungen anwenden</translation>
    </message>
    <message>
      <source>What the newer list changes</source>
      <translation>Was die neuere Liste ändert</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>Changed here and in the list</source>
      <translation>Hier und in der Liste geändert</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Neu dabei</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Ausgeschieden</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Removed here by hand</source>
      <translation>Hier von Hand entfernt</translation>
    </message>
    <message>
      <source>{field}: {mine} here, {theirs} in the list, {before} before</source>
      <translation>{field}: {mine} hier, {theirs} in der Liste, {before} vorher</translation>
    </message>
    <message>
      <source>at the top</source>
      <translation>an der Spitze</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>reports to {name}</source>
      <translation>berichtet an {name}</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Cards of the chart.</source>
      <translation>Karten des Organigramms.</translation>
    </message>
    <message>
      <source>Tops</source>
      <translation>Spitzen</translation>
    </message>
    <message>
      <source>Roles that report to nobody.</source>
      <translation>Rollen, die an niemanden berichten.</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>From the top down.</source>
      <translation>Von der Spitze abwärts.</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Größte Spanne</translation>
    </message>
    <message>
      <source>Reports of one manager.</source>
      <translation>Unterstellte einer Führungskraft.</translation>
    </message>
    <message>
      <source>The chart: {about}</source>
      <translation>Das Organigramm: {about}</translation>
    </message>
    <message>
      <source>Read as “{name}”: the choices kept for lists of this shape.</source>
      <translation>Gelesen als „{name}“: mit der Wahl, die für Listen dieser Form behalten wurde.</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>About the import</source>
      <translation>Zum Import</translation>
    </message>
    <message>
      <source>Read it afresh</source>
      <translation>Neu lesen</translation>
    </message>
    <message>
      <source>Departments</source>
      <translation>Abteilungen</translation>
    </message>
    <message>
      <source>Part of the list</source>
      <translation>Teil der Liste</translation>
    </message>
    <message>
      <source>Import “{name}”</source>
      <translation>„{name}“ importieren</translation>
    </message>
    <message>
      <source>To look at · {n}</source>
      <translation>Anzusehen · {n}</translation>
    </message>
    <message>
      <source>Nothing to mend</source>
      <translation>Nichts zu bereinigen</translation>
    </message>
    <message>
      <source>Whose branch is taken</source>
      <translation>Wessen Zweig genommen wird</translation>
    </message>
    <message>
      <source>Everybody; or type a name</source>
      <translation>Alle; oder einen Namen eingeben</translation>
    </message>
    <message>
      <source>Column to choose rows by</source>
      <translation>Spalte, nach der Zeilen gewählt werden</translation>
    </message>
    <message>
      <source>Values of the rows that are taken</source>
      <translation>Werte der Zeilen, die genommen werden</translation>
    </message>
    <message>
      <source>Take the whole list</source>
      <translation>Ganze Liste nehmen</translation>
    </message>
    <message>
      <source>Choose a column</source>
      <translation>Spalte wählen</translation>
    </message>
    <message>
      <source>Only this person and everybody below</source>
      <translation>Nur diese Person und alle darunter</translation>
    </message>
    <message>
      <source>Only rows with these values in the column</source>
      <translation>Nur Zeilen mit diesen Werten in der Spalte</translation>
    </message>
    <message>
      <source>Reading the file</source>
      <translation>Datei wird gelesen</translation>
    </message>
    <message>
      <source>Understanding the rows</source>
      <translation>Zeilen werden gedeutet</translation>
    </message>
    <message>
      <source>Finding the managers</source>
      <translation>Führungskräfte werden gesucht</translation>
    </message>
    <message>
      <source>Making the cards</source>
      <translation>Karten werden angelegt</translation>
    </message>
    <message>
      <source>Drawing</source>
      <translation>Zeichnung entsteht</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <source>commas</source>
      <translation>Kommas</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>Semikolons</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>Tabulatoren</translation>
    </message>
    <message>
      <source>bars</source>
      <translation>senkrechte Striche</translation>
    </message>
    <message>
      <source>spaces</source>
      <translation>Leerzeichen</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>Row of the headers, 0 for none</source>
      <translation>Zeile der Überschriften, 0 für keine</translation>
    </message>
    <message>
      <source>parted by {what}</source>
      <translation>getrennt durch {what}</translation>
    </message>
    <message>
      <source>Headers in row</source>
      <translation>Überschriften in Zeile</translation>
    </message>
    <message>
      <source>{n} rows</source>
      <translation>{n} Zeilen</translation>
    </message>
    <message>
      <source>{name} (hidden)</source>
      <translation>{name} (verborgen)</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 Rolle</translation>
    </message>
    <message>
      <source>Make a chart of {roles}</source>
      <translation>Organigramm aus {roles} anlegen</translation>
    </message>
    <message>
      <source>Insert {roles}</source>
      <translation>{roles} einfügen</translation>
    </message>
    <message>
      <source>Compare with the chart</source>
      <translation>Mit dem Organigramm vergleichen</translation>
    </message>
    <message>
      <source>1 role is of a manager for whom there is no row.</source>
      <translation>1 Rolle hat eine Führungskraft, für die es keine Zeile gibt.</translation>
    </message>
    <message>
      <source>{n} roles are of managers for whom there is no row.</source>
      <translation>{n} Rollen haben Führungskräfte, für die es keine Zeile gibt.</translation>
    </message>
    <message>
      <source>A new chart</source>
      <translation>Ein neues Organigramm</translation>
    </message>
    <message>
      <source>The open chart, as its newer list</source>
      <translation>Das offene Organigramm, als neuere Liste</translation>
    </message>
    <message>
      <source>The open chart, beside its top</source>
      <translation>Das offene Organigramm, neben der Spitze</translation>
    </message>
    <message>
      <source>{rows} rows: {kept} kept, {joined} joined, {left} left out.</source>
      <translation>{rows} Zeilen: {kept} behalten, {joined} zusammengeführt, {left} weggelassen.</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>The open chart, under {name}</source>
      <translation>Das offene Organigramm, unter {name}</translation>
    </message>
  </context>
  <context>
    <name>Initials</name>
    <message>
      <source>LD</source>
      <translation>LT</translation>
    </message>
    <message>
      <source>AM</source>
      <translation>AM</translation>
    </message>
    <message>
      <source>LR</source>
      <translation>KB</translation>
    </message>
    <message>
      <source>RW</source>
      <translation>RG</translation>
    </message>
    <message>
      <source>IM</source>
      <translation>BS</translation>
    </message>
    <message>
      <source>SU</source>
      <translation>SU</translation>
    </message>
    <message>
      <source>SA</source>
      <translation>VT</translation>
    </message>
    <message>
      <source>TS</source>
      <translation>TS</translation>
    </message>
    <message>
      <source>CS</source>
      <translation>CS</translation>
    </message>
    <message>
      <source>QA</source>
      <translation>QU</translation>
    </message>
    <message>
      <source>TR</source>
      <translation>SC</translation>
    </message>
    <message>
      <source>KN</source>
      <translation>WI</translation>
    </message>
    <message>
      <source>WF</source>
      <translation>EP</translation>
    </message>
    <message>
      <source>OP</source>
      <translation>OP</translation>
    </message>
    <message>
      <source>SM</source>
      <translation>SM</translation>
    </message>
    <message>
      <source>FM</source>
      <translation>FM</translation>
    </message>
    <message>
      <source>HD</source>
      <translation>HD</translation>
    </message>
    <message>
      <source>BI</source>
      <translation>AB</translation>
    </message>
    <message>
      <source>DI</source>
      <translation>DI</translation>
    </message>
    <message>
      <source>FS</source>
      <translation>AD</translation>
    </message>
    <message>
      <source>ON</source>
      <translation>ON</translation>
    </message>
    <message>
      <source>AD</source>
      <translation>VW</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>Auto</source>
      <translation>Auto</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Reihe</translation>
    </message>
    <message>
      <source>Stack</source>
      <translation>Stapel</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>On the right of the line</source>
      <translation>Rechts von der Linie</translation>
    </message>
    <message>
      <source>On the left of the line</source>
      <translation>Links von der Linie</translation>
    </message>
    <message>
      <source>On both sides of the line</source>
      <translation>Beiderseits der Linie</translation>
    </message>
    <message>
      <source>Arrange the branch</source>
      <translation>Zweig anordnen</translation>
    </message>
    <message>
      <source>Which stack, or how many columns</source>
      <translation>Welcher Stapel oder wie viele Spalten</translation>
    </message>
    <message>
      <source>{n} columns</source>
      <translation>{n} Spalten</translation>
    </message>
    <message>
      <source>such as: November 2026</source>
      <translation>etwa: November 2026</translation>
    </message>
    <message>
      <source>such as: Internal</source>
      <translation>etwa: Intern</translation>
    </message>
    <message>
      <source>Title block</source>
      <translation>Titelfeld</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>No page</source>
      <translation>Keine Seite</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Select a role to see and change it.</source>
      <translation>Eine Rolle auswählen, um sie zu sehen und zu ändern.</translation>
    </message>
    <message>
      <source>Several at once: Ctrl or Shift and a click, or a frame around them.</source>
      <translation>Mehrere zugleich: Strg oder Umschalt und ein Klick, oder ein Rahmen um sie.</translation>
    </message>
    <message>
      <source>Change {field} of the chart</source>
      <translation>{field} des Organigramms ändern</translation>
    </message>
    <message>
      <source>{share}: a click gives it to all of them.</source>
      <translation>{share}: Ein Klick gibt es allen.</translation>
    </message>
    <message>
      <source>The cross takes it away.</source>
      <translation>Das Kreuz nimmt es weg.</translation>
    </message>
    <message>
      <source>Several values</source>
      <translation>Mehrere Werte</translation>
    </message>
    <message>
      <source>Some of them</source>
      <translation>Einige davon</translation>
    </message>
    <message>
      <source>Private: exports leave it out unless asked for.</source>
      <translation>Privat: Exporte lassen es weg, außer auf Wunsch.</translation>
    </message>
    <message>
      <source>Change {field} of {who}</source>
      <translation>{field} von {who} ändern</translation>
    </message>
    <message>
      <source>More fields</source>
      <translation>Weitere Felder</translation>
    </message>
    <message>
      <source>Add {what} to {field} of {who}</source>
      <translation>{what} zu {field} von {who} hinzufügen</translation>
    </message>
    <message>
      <source>Another function…</source>
      <translation>Andere Funktion…</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>{n} FTE</source>
      <translation>{n} VZÄ</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} Personen</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vakant</translation>
    </message>
    <message>
      <source>{n} planned</source>
      <translation>{n} geplant</translation>
    </message>
    <message>
      <source>{some} of {all} roles</source>
      <translation>{some} von {all} Rollen</translation>
    </message>
    <message>
      <source>Take {what} from {field} of {who}</source>
      <translation>{what} aus {field} von {who} entfernen</translation>
    </message>
    <message>
      <source>+ Add</source>
      <translation>+ Hinzufügen</translation>
    </message>
    <message>
      <source>Add to {field}</source>
      <translation>Zu {field} hinzufügen</translation>
    </message>
    <message>
      <source>Dotted line from {who} to {name}</source>
      <translation>Gestrichelte Linie von {who} zu {name}</translation>
    </message>
    <message>
      <source>Label the dotted line of {who}</source>
      <translation>Die gestrichelte Linie von {who} beschriften</translation>
    </message>
    <message>
      <source>Remove the dotted line from {who} to {name}</source>
      <translation>Die gestrichelte Linie von {who} zu {name} entfernen</translation>
    </message>
    <message>
      <source>{name} is in this branch, and nobody can report there.</source>
      <translation>{name} ist in diesem Zweig, und niemand kann dorthin berichten.</translation>
    </message>
    <message>
      <source>Add a dotted line</source>
      <translation>Gestrichelte Linie hinzufügen</translation>
    </message>
    <message>
      <source>Dotted line to</source>
      <translation>Gestrichelte Linie zu</translation>
    </message>
    <message>
      <source>Type a name</source>
      <translation>Namen eingeben</translation>
    </message>
    <message>
      <source>What the dotted line is for</source>
      <translation>Wofür die gestrichelte Linie steht</translation>
    </message>
    <message>
      <source>Remove the dotted line</source>
      <translation>Gestrichelte Linie entfernen</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Wofür</translation>
    </message>
    <message>
      <source>Several managers</source>
      <translation>Mehrere Führungskräfte</translation>
    </message>
    <message>
      <source>Nobody: a top</source>
      <translation>Niemand: eine Spitze</translation>
    </message>
    <message>
      <source>{field}: “{text}” is no number, as 0.5 or 12 is.</source>
      <translation>{field}: „{text}“ ist keine Zahl wie 0,5 oder 12.</translation>
    </message>
    <message>
      <source>{field}: “{text}” is no whole number, as 3 is.</source>
      <translation>{field}: „{text}“ ist keine ganze Zahl wie 3.</translation>
    </message>
    <message>
      <source>+ Add a field</source>
      <translation>+ Feld hinzufügen</translation>
    </message>
    <message>
      <source>Add a field of your own</source>
      <translation>Eigenes Feld hinzufügen</translation>
    </message>
    <message>
      <source>Rename “{field}” of {who}</source>
      <translation>„{field}“ von {who} umbenennen</translation>
    </message>
    <message>
      <source>Remove “{field}” of {who}</source>
      <translation>„{field}“ von {who} entfernen</translation>
    </message>
    <message>
      <source>Name of the field</source>
      <translation>Name des Felds</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Value of the field</source>
      <translation>Wert des Felds</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Remove the field</source>
      <translation>Feld entfernen</translation>
    </message>
    <message>
      <source>+ Add a person</source>
      <translation>+ Person hinzufügen</translation>
    </message>
    <message>
      <source>Add a person to the post</source>
      <translation>Der Stelle eine Person hinzufügen</translation>
    </message>
    <message>
      <source>Name of the holder</source>
      <translation>Name der Person</translation>
    </message>
    <message>
      <source>E-mail of the holder</source>
      <translation>E-Mail der Person</translation>
    </message>
    <message>
      <source>FTE of the holder</source>
      <translation>VZÄ der Person</translation>
    </message>
    <message>
      <source>Shares the seat</source>
      <translation>Teilt die Planstelle</translation>
    </message>
    <message>
      <source>E-mail, FTE and more of the holder</source>
      <translation>E-Mail, VZÄ und mehr zur Person</translation>
    </message>
    <message>
      <source>Take out of the post</source>
      <translation>Von der Stelle nehmen</translation>
    </message>
    <message>
      <source>Nobody named</source>
      <translation>Niemand benannt</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>VZÄ</translation>
    </message>
    <message>
      <source>FTE: “{text}” is no number, as 0.5 is.</source>
      <translation>VZÄ: „{text}“ ist keine Zahl wie 0,5.</translation>
    </message>
    <message>
      <source>{n} people named</source>
      <translation>{n} Personen benannt</translation>
    </message>
    <message>
      <source>1 person named</source>
      <translation>1 Person benannt</translation>
    </message>
    <message>
      <source>Take {name} off the post</source>
      <translation>{name} von der Stelle nehmen</translation>
    </message>
    <message>
      <source>“{text}” fits several roles; choose one from the list.</source>
      <translation>„{text}“ passt zu mehreren Rollen; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
      <source>Roles that fit</source>
      <translation>Passende Rollen</translation>
    </message>
    <message>
      <source>Nobody here is called “{text}”.</source>
      <translation>Niemand hier heißt „{text}“.</translation>
    </message>
    <message>
      <source>YYYY-MM-DD</source>
      <translation>JJJJ-MM-TT</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>There is no language “{code}”. There are {known}.</source>
      <translation>Es gibt keine Sprache „{code}“. Vorhanden sind {known}.</translation>
    </message>
    <message>
      <source>The catalogue {name} cannot be read. Install Orgchart again.</source>
      <translation>Der Katalog {name} kann nicht gelesen werden. Installieren Sie Orgchart erneut.</translation>
    </message>
  </context>
  <context>
    <name>Measures</name>
    <message>
      <source>Filled</source>
      <translation>Besetzt</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Partly vacant</source>
      <translation>Teilweise vakant</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vakant</translation>
    </message>
    <message>
      <source>Span of control</source>
      <translation>Leitungsspanne</translation>
    </message>
    <message>
      <source>No reports</source>
      <translation>Keine Unterstellten</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <source>No layer</source>
      <translation>Ohne Ebene</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>VZÄ</translation>
    </message>
    <message>
      <source>No FTE</source>
      <translation>Ohne VZÄ</translation>
    </message>
    <message>
      <source>Vacancy</source>
      <translation>Vakanz</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>No tier</source>
      <translation>Ohne Stufe</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Jahreskosten</translation>
    </message>
    <message>
      <source>No cost</source>
      <translation>Ohne Kosten</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>No {name}</source>
      <translation>Ohne {name}</translation>
    </message>
    <message>
      <source>Tier {n}</source>
      <translation>Stufe {n}</translation>
    </message>
    <message>
      <source>The chart cannot be coloured by {name}; there are {there}.</source>
      <translation>Das Organigramm lässt sich nicht nach {name} einfärben; möglich sind {there}.</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} bis {high}</translation>
    </message>
  </context>
  <context>
    <name>Mending</name>
    <message>
      <source>All {n} findings of “{group}”</source>
      <translation>Alle {n} Befunde von „{group}“</translation>
    </message>
    <message>
      <source>It is shown as accepted, and is open again when the facts change.</source>
      <translation>Er wird als akzeptiert gezeigt und ist wieder offen, wenn sich die Fakten ändern.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>The team is being built; review in March</source>
      <translation>Das Team wird aufgebaut; Prüfung im März</translation>
    </message>
    <message>
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Accepted until</source>
      <translation>Akzeptiert bis</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Akzeptieren</translation>
    </message>
    <message>
      <source>Accept: {finding}</source>
      <translation>Akzeptieren: {finding}</translation>
    </message>
    <message>
      <source>Accept the finding</source>
      <translation>Befund akzeptieren</translation>
    </message>
    <message>
      <source>Accept {n} findings</source>
      <translation>{n} Befunde akzeptieren</translation>
    </message>
    <message>
      <source>1 seat less</source>
      <translation>1 Planstelle weniger</translation>
    </message>
    <message>
      <source>{n} seats less</source>
      <translation>{n} Planstellen weniger</translation>
    </message>
    <message>
      <source>{n} FTE more</source>
      <translation>{n} VZÄ mehr</translation>
    </message>
    <message>
      <source>{n} FTE less</source>
      <translation>{n} VZÄ weniger</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Anwenden</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>1 seat more</source>
      <translation>1 Planstelle mehr</translation>
    </message>
    <message>
      <source>{n} seats more</source>
      <translation>{n} Planstellen mehr</translation>
    </message>
    <message>
      <source>Removed: {names}</source>
      <translation>Entfernt: {names}</translation>
    </message>
    <message>
      <source>Preview: {what}</source>
      <translation>Vorschau: {what}</translation>
    </message>
    <message>
      <source>Removed: {names} and {n} more</source>
      <translation>Entfernt: {names} und {n} weitere</translation>
    </message>
    <message>
      <source>Accept…</source>
      <translation>Akzeptieren…</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Take the acceptance back</source>
      <translation>Akzeptanz zurücknehmen</translation>
    </message>
    <message>
      <source>Forget that it was accepted before</source>
      <translation>Vergessen, dass er akzeptiert war</translation>
    </message>
    <message>
      <source>Open again: {finding}</source>
      <translation>Wieder öffnen: {finding}</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Previewing: {what} · Enter applies, Esc leaves it</source>
      <translation>Vorschau: {what} · Eingabe wendet an, Esc verlässt</translation>
    </message>
    <message>
      <source>Done: {what}</source>
      <translation>Erledigt: {what}</translation>
    </message>
    <message>
      <source>Findings ({n})</source>
      <translation>Befunde ({n})</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
  </context>
  <context>
    <name>Outline</name>
    <message>
      <source>Add {what} under {name}</source>
      <translation>{what} unter {name} hinzufügen</translation>
    </message>
    <message>
      <source>Add {what} as a top</source>
      <translation>{what} als Spitze hinzufügen</translation>
    </message>
    <message>
      <source>Move {what} under {name}</source>
      <translation>{what} unter {name} verschieben</translation>
    </message>
    <message>
      <source>Make {what} a top</source>
      <translation>{what} zur Spitze machen</translation>
    </message>
    <message>
      <source>Copy {what} under {name}</source>
      <translation>{what} unter {name} kopieren</translation>
    </message>
    <message>
      <source>Copy {what} as a top</source>
      <translation>{what} als Spitze kopieren</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>Rename “{title}”</source>
      <translation>„{title}“ umbenennen</translation>
    </message>
    <message>
      <source>No roles yet. Drag one from “Add” onto the chart.</source>
      <translation>Noch keine Rollen. Ziehen Sie eine aus „Neu“ auf das Organigramm.</translation>
    </message>
    <message>
      <source>Outline of the chart</source>
      <translation>Baum des Organigramms</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Drag onto the chart</source>
      <translation>Auf das Organigramm ziehen</translation>
    </message>
    <message>
      <source>Service staff</source>
      <translation>Servicekräfte</translation>
    </message>
    <message>
      <source>Level of the new role</source>
      <translation>Rang der neuen Rolle</translation>
    </message>
    <message>
      <source>Roles to add</source>
      <translation>Rollen zum Hinzufügen</translation>
    </message>
    <message>
      <source>Add {title} under {name}</source>
      <translation>{title} unter {name} hinzufügen</translation>
    </message>
    <message>
      <source>Add {title} as a top</source>
      <translation>{title} als Spitze hinzufügen</translation>
    </message>
    <message>
      <source>{title} added under {name}.</source>
      <translation>{title} unter {name} hinzugefügt.</translation>
    </message>
    <message>
      <source>{title} added.</source>
      <translation>{title} hinzugefügt.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Rang</translation>
    </message>
  </context>
  <context>
    <name>Panels</name>
    <message>
      <source>Unfold the panel</source>
      <translation>Bereich ausklappen</translation>
    </message>
    <message>
      <source>Fold the panel away</source>
      <translation>Bereich einklappen</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source> With {key} they share the seat, with Shift {other} is not placed.</source>
      <translation> Mit {key} teilen beide die Planstelle, mit Umschalt verliert {other} die Stelle.</translation>
    </message>
    <message>
      <source>{post} is held by {n} people: let go to choose what to do.</source>
      <translation>{post} ist mit {n} Personen besetzt: loslassen, um zu wählen.</translation>
    </message>
    <message>
      <source>let go to choose</source>
      <translation>loslassen, um zu wählen</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Remove from the chart</source>
      <translation>Aus dem Organigramm entfernen</translation>
    </message>
    <message>
      <source>Place in a post…</source>
      <translation>Auf eine Stelle setzen…</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>Type a post or who holds it</source>
      <translation>Stelle oder Person eingeben</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was tun</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Move {name} to…</source>
      <translation>{name} verschieben…</translation>
    </message>
    <message>
      <source>Remove {name} from the chart</source>
      <translation>{name} aus dem Organigramm entfernen</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Ohne Stelle</translation>
    </message>
    <message>
      <source>1 person not placed</source>
      <translation>1 Person ohne Stelle</translation>
    </message>
    <message>
      <source>{n} people not placed</source>
      <translation>{n} Personen ohne Stelle</translation>
    </message>
    <message>
      <source>Drop here to take off the post</source>
      <translation>Hier ablegen, um von der Stelle zu nehmen</translation>
    </message>
    <message>
      <source>Fold</source>
      <translation>Einklappen</translation>
    </message>
    <message>
      <source>Unfold</source>
      <translation>Ausklappen</translation>
    </message>
    <message>
      <source>Not placed ({n})</source>
      <translation>Ohne Stelle ({n})</translation>
    </message>
    <message>
      <source>{name} will wait here</source>
      <translation>{name} wartet dann hier</translation>
    </message>
    <message>
      <source>People not placed</source>
      <translation>Personen ohne Stelle</translation>
    </message>
    <message>
      <source>was: {title}</source>
      <translation>war: {title}</translation>
    </message>
    <message>
      <source>A seat of {post} becomes vacant.</source>
      <translation>Eine Planstelle von {post} wird vakant.</translation>
    </message>
    <message>
      <source>the untitled role</source>
      <translation>die Rolle ohne Titel</translation>
    </message>
    <message>
      <source>Move {name} to {post}</source>
      <translation>{name} auf {post} versetzen</translation>
    </message>
    <message>
      <source>Swap {name} and {other}</source>
      <translation>{name} und {other} tauschen</translation>
    </message>
    <message>
      <source>Put {name} in the place of {other}</source>
      <translation>{name} an die Stelle von {other} setzen</translation>
    </message>
    <message>
      <source>Let {name} share the seat of {other}</source>
      <translation>{name} die Planstelle mit {other} teilen lassen</translation>
    </message>
    <message>
      <source>Take {name} off {left}</source>
      <translation>{name} von {left} nehmen</translation>
    </message>
    <message>
      <source>Place {name} in {post}</source>
      <translation>{name} auf {post} setzen</translation>
    </message>
    <message>
      <source>{name} and {other} change places.</source>
      <translation>{name} und {other} tauschen den Platz.</translation>
    </message>
    <message>
      <source>{name} takes the place of {other}, who is not placed any more.</source>
      <translation>{name} nimmt den Platz von {other} ein; {other} ist dann ohne Stelle.</translation>
    </message>
    <message>
      <source>{name} shares the seat of {other}.</source>
      <translation>{name} teilt die Planstelle mit {other}.</translation>
    </message>
    <message>
      <source>{name} waits in “Not placed”.</source>
      <translation>{name} wartet unter „Ohne Stelle“.</translation>
    </message>
    <message>
      <source>{name} ↔ {other}</source>
      <translation>{name} ↔ {other}</translation>
    </message>
    <message>
      <source>replaces {other}</source>
      <translation>ersetzt {other}</translation>
    </message>
    <message>
      <source>shares with {other}</source>
      <translation>teilt mit {other}</translation>
    </message>
    <message>
      <source>not placed</source>
      <translation>ohne Stelle</translation>
    </message>
    <message>
      <source>{name} fills the vacancy {post}.</source>
      <translation>{name} füllt die Vakanz {post}.</translation>
    </message>
    <message>
      <source>{name} is named for {post}, which stays planned.</source>
      <translation>{name} ist für {post} benannt; die Stelle bleibt geplant.</translation>
    </message>
    <message>
      <source>{name} takes {post}, where nobody was named.</source>
      <translation>{name} übernimmt {post}, wo niemand benannt war.</translation>
    </message>
    <message>
      <source>{post} becomes vacant.</source>
      <translation>{post} wird vakant.</translation>
    </message>
    <message>
      <source>fills the vacancy</source>
      <translation>füllt die Vakanz</translation>
    </message>
    <message>
      <source>named, planned</source>
      <translation>benannt, geplant</translation>
    </message>
    <message>
      <source>takes the seat</source>
      <translation>nimmt die Planstelle</translation>
    </message>
  </context>
  <context>
    <name>Photos</name>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Choose a logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Logo entfernen</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Paste the picture</source>
      <translation>Das Bild einfügen</translation>
    </message>
    <message>
      <source>Remove the photo</source>
      <translation>Foto entfernen</translation>
    </message>
    <message>
      <source>Photo of {name}</source>
      <translation>Foto von {name}</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>{photo}: choose, paste or drop a picture.</source>
      <translation>{photo}: Bild wählen, einfügen oder ablegen.</translation>
    </message>
    <message>
      <source>Name the person first.</source>
      <translation>Benennen Sie zuerst die Person.</translation>
    </message>
    <message>
      <source>Choose a picture…</source>
      <translation>Bild wählen…</translation>
    </message>
    <message>
      <source>Drop the picture to make it the photo of {name}.</source>
      <translation>Bild ablegen, um es zum Foto von {name} zu machen.</translation>
    </message>
    <message>
      <source>Drop the picture on the card of somebody who is named.</source>
      <translation>Bild auf der Karte einer benannten Person ablegen.</translation>
    </message>
  </context>
  <context>
    <name>Policy</name>
    <message>
      <source>there is no language “{code}”; there are {known}.</source>
      <translation>es gibt keine Sprache „{code}“; vorhanden sind {known}.</translation>
    </message>
    <message>
      <source>“{name}” is of each chart and cannot be set for all.</source>
      <translation>„{name}“ gehört zum einzelnen Organigramm und lässt sich nicht für alle festlegen.</translation>
    </message>
    <message>
      <source>The settings of your organisation are not used: {path}: {why}</source>
      <translation>Die Einstellungen Ihrer Organisation werden nicht verwendet: {path}: {why}</translation>
    </message>
    <message>
      <source>the logo {name} is no JPEG or PNG file that can be read.</source>
      <translation>das Logo {name} ist keine lesbare JPEG- oder PNG-Datei.</translation>
    </message>
    <message>
      <source>the logo {name}: {fault}.</source>
      <translation>das Logo {name}: {fault}.</translation>
    </message>
    <message>
      <source>it cannot be read: {why}.</source>
      <translation>nicht lesbar: {why}.</translation>
    </message>
    <message>
      <source>{why}.</source>
      <translation>{why}.</translation>
    </message>
  </context>
  <context>
    <name>Presenting</name>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>{n} of {all}</source>
      <translation>{n} von {all}</translation>
    </message>
    <message>
      <source>The audience is not there any more.</source>
      <translation>Die Zielgruppe gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>Presentation</source>
      <translation>Präsentation</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Drawing the pages …</source>
      <translation>Die Seiten werden gezeichnet …</translation>
    </message>
    <message>
      <source>Print {n} pages…</source>
      <translation>{n} Seiten drucken…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Planstellen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vakant</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>VZÄ</translation>
    </message>
    <message>
      <source>Managers</source>
      <translation>Führungskräfte</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Mittlere Spanne</translation>
    </message>
    <message>
      <source>Largest span</source>
      <translation>Größte Spanne</translation>
    </message>
    <message>
      <source>Layer</source>
      <translation>Ebene</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Rang</translation>
    </message>
    <message>
      <source>Tier</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>Organisation chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Not placed</source>
      <translation>Ohne Stelle</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Leitungen</translation>
    </message>
    <message>
      <source>Others for each leader</source>
      <translation>Andere je Leitung</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>Spans of control</source>
      <translation>Leitungsspannen</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>Covered by</source>
      <translation>Abgedeckt durch</translation>
    </message>
    <message>
      <source>Coverage by {part}</source>
      <translation>Abdeckung nach {part}</translation>
    </message>
    <message>
      <source>Cost a year</source>
      <translation>Jahreskosten</translation>
    </message>
    <message>
      <source>By {part}</source>
      <translation>Nach {part}</translation>
    </message>
  </context>
  <context>
    <name>Rules</name>
    <message>
      <source>acting leader</source>
      <translation>kommissarische Leitung</translation>
    </message>
    <message>
      <source>Reporting loop</source>
      <translation>Berichtskreis</translation>
    </message>
    <message>
      <source>Roles that report to each other in a circle, so that nobody is at the top.</source>
      <translation>Rollen, die im Kreis aneinander berichten, sodass niemand an der Spitze steht.</translation>
    </message>
    <message>
      <source>Ana Ruiz → Bo Lind → Ana Ruiz report to each other; nobody is at the top.</source>
      <translation>Ana Ruiz → Bo Lind → Ana Ruiz berichten im Kreis; niemand steht an der Spitze.</translation>
    </message>
    <message>
      <source>One id for two posts</source>
      <translation>Eine Id für zwei Stellen</translation>
    </message>
    <message>
      <source>Rows with the same id, but other people and other titles.</source>
      <translation>Zeilen mit derselben Id, aber anderen Personen und anderen Titeln.</translation>
    </message>
    <message>
      <source>Id 3 stands for two posts: Ed Stone, Agent (row 4) and Nia Bell, Analyst (row 5).</source>
      <translation>Die Id 3 steht für zwei Stellen: Ed Stone, Servicekraft (Zeile 4) und Nia Bell, Analyse (Zeile 5).</translation>
    </message>
    <message>
      <source>Missing manager</source>
      <translation>Fehlende Führungskraft</translation>
    </message>
    <message>
      <source>The manager named by a row is not in the list.</source>
      <translation>Die in einer Zeile genannte Führungskraft steht nicht in der Liste.</translation>
    </message>
    <message>
      <source>2 roles report to 99, who is not in the list.</source>
      <translation>2 Rollen berichten an 99; diese Person steht nicht in der Liste.</translation>
    </message>
    <message>
      <source>Own manager</source>
      <translation>Eigene Führungskraft</translation>
    </message>
    <message>
      <source>A row names itself as its manager; silent when it is the only top.</source>
      <translation>Eine Zeile nennt sich selbst als Führungskraft; kein Befund, wenn sie die einzige Spitze ist.</translation>
    </message>
    <message>
      <source>Ed Stone reports to itself.</source>
      <translation>Ed Stone berichtet an sich selbst.</translation>
    </message>
    <message>
      <source>Impossible FTE</source>
      <translation>Unmöglicher VZÄ-Wert</translation>
    </message>
    <message>
      <source>An FTE that is negative, endless or not a number.</source>
      <translation>Ein VZÄ-Wert, der negativ, unendlich oder keine Zahl ist.</translation>
    </message>
    <message>
      <source>An FTE of “-0.5” is below 0.</source>
      <translation>Ein VZÄ-Wert von „-0,5“ ist kleiner als 0.</translation>
    </message>
    <message>
      <source>No shift</source>
      <translation>Ohne Schicht</translation>
    </message>
    <message>
      <source>No language</source>
      <translation>Ohne Sprache</translation>
    </message>
    <message>
      <source>{least} to {most} each</source>
      <translation>je {least} bis {most}</translation>
    </message>
    <message>
      <source>Add a leader above</source>
      <translation>Leitung darüber einfügen</translation>
    </message>
    <message>
      <source>Add a team lead above {who}</source>
      <translation>Eine Teamleitung über {who} einfügen</translation>
    </message>
    <message>
      <source>Let {who} report to {leader}</source>
      <translation>{who} an {leader} berichten lassen</translation>
    </message>
    <message>
      <source>Add a manager</source>
      <translation>Führungskraft einfügen</translation>
    </message>
    <message>
      <source>Add a manager above {who}</source>
      <translation>Eine Führungskraft über {who} einfügen</translation>
    </message>
    <message>
      <source>Add a manager above {who}, and {leads}</source>
      <translation>Eine Führungskraft über {who} einfügen, dazu {leads}</translation>
    </message>
    <message>
      <source>Add human resources</source>
      <translation>Personalwesen einfügen</translation>
    </message>
    <message>
      <source>Add {seats} for human resources under {who}</source>
      <translation>{seats} für Personalwesen unter {who} einfügen</translation>
    </message>
    <message>
      <source>Add vacant seats</source>
      <translation>Vakante Planstellen hinzufügen</translation>
    </message>
    <message>
      <source>Add {seats} to {who}</source>
      <translation>{seats} zu {who} hinzufügen</translation>
    </message>
    <message>
      <source>Add a shift lead</source>
      <translation>Schichtleitung einfügen</translation>
    </message>
    <message>
      <source>Add a lead for the {shift} shift under {who}</source>
      <translation>Eine Leitung für die Schicht {shift} unter {who} einfügen</translation>
    </message>
    <message>
      <source>Add the missing staff</source>
      <translation>Fehlendes Personal einfügen</translation>
    </message>
    <message>
      <source>Add {staff} under {who}</source>
      <translation>{staff} unter {who} einfügen</translation>
    </message>
    <message>
      <source>One top for all</source>
      <translation>Eine Spitze für alle</translation>
    </message>
    <message>
      <source>the {n} other tops</source>
      <translation>die {n} anderen Spitzen</translation>
    </message>
    <message>
      <source>Give hard cases somewhere to go</source>
      <translation>Schwierigen Fällen ein Ziel geben</translation>
    </message>
    <message>
      <source>Add a specialist of tier {tier} under {who}</source>
      <translation>Eine Fachkraft der Stufe {tier} unter {who} einfügen</translation>
    </message>
    <message>
      <source>{who} takes issue management on</source>
      <translation>{who} übernimmt die Beschwerden</translation>
    </message>
    <message>
      <source>Collapse a one-to-one layer</source>
      <translation>Eins-zu-eins-Ebene auflösen</translation>
    </message>
    <message>
      <source>Take out {who}</source>
      <translation>{who} herausnehmen</translation>
    </message>
    <message>
      <source>Remove a dotted line</source>
      <translation>Gestrichelte Linie entfernen</translation>
    </message>
    <message>
      <source>Remove the dotted line from {who} to {other}</source>
      <translation>Gestrichelte Linie von {who} zu {other} entfernen</translation>
    </message>
    <message>
      <source>Give the function to a role</source>
      <translation>Funktion einer Rolle geben</translation>
    </message>
    <message>
      <source>{who} takes {function} on</source>
      <translation>{who} übernimmt {function}</translation>
    </message>
    <message>
      <source>Insert a team lead</source>
      <translation>Teamleitung einfügen</translation>
    </message>
    <message>
      <source>Insert a team lead under {who}</source>
      <translation>Eine Teamleitung unter {who} einfügen</translation>
    </message>
    <message>
      <source>Turn the line round</source>
      <translation>Linie umkehren</translation>
    </message>
    <message>
      <source>{who} and {other} change places in the line</source>
      <translation>{who} und {other} tauschen den Platz in der Linie</translation>
    </message>
    <message>
      <source>Merge two thin teams</source>
      <translation>Zwei kleine Teams zusammenlegen</translation>
    </message>
    <message>
      <source>Merge the team of {who} into that of {other}</source>
      <translation>Das Team von {who} mit dem von {other} zusammenlegen</translation>
    </message>
    <message>
      <source>Move to a neighbour with room</source>
      <translation>Zu Nachbarn mit Luft verschieben</translation>
    </message>
    <message>
      <source>Move {seats} to {who}, who has room</source>
      <translation>{seats} zu {who} verschieben, wo noch Luft ist</translation>
    </message>
    <message>
      <source>Name an acting leader</source>
      <translation>Kommissarische Leitung benennen</translation>
    </message>
    <message>
      <source>{who} acts for {leader}</source>
      <translation>{who} vertritt {leader}</translation>
    </message>
    <message>
      <source>More or fewer leads on a card of several</source>
      <translation>Mehr oder weniger Leitungen auf einer Sammelkarte</translation>
    </message>
    <message>
      <source>Add {seats} to “{title}”, {leads} in all</source>
      <translation>{seats} bei „{title}“ hinzufügen, insgesamt {leads}</translation>
    </message>
    <message>
      <source>Take {seats} of “{title}” away, {leads} in all</source>
      <translation>{seats} bei „{title}“ wegnehmen, insgesamt {leads}</translation>
    </message>
    <message>
      <source>Share functions out</source>
      <translation>Funktionen verteilen</translation>
    </message>
    <message>
      <source>{who} hands {functions} over to {taker}</source>
      <translation>{who} gibt {functions} an {taker} ab</translation>
    </message>
    <message>
      <source>those who do the like</source>
      <translation>jene mit ähnlichen Aufgaben</translation>
    </message>
    <message>
      <source>Split into teams under new leads</source>
      <translation>In Teams unter neuen Leitungen teilen</translation>
    </message>
    <message>
      <source>Split the team of {who} under {leads}: {sizes}</source>
      <translation>Das Team von {who} unter {leads} teilen: {sizes}</translation>
    </message>
    <message>
      <source>Split with new leads beside</source>
      <translation>Mit neuen Leitungen daneben teilen</translation>
    </message>
    <message>
      <source>Split the team of {who}, {leads} beside: {sizes}</source>
      <translation>Das Team von {who} teilen, daneben {leads}: {sizes}</translation>
    </message>
    <message>
      <source>Let both report to the same leader</source>
      <translation>Beide an dieselbe Leitung berichten lassen</translation>
    </message>
    <message>
      <source>Fill up from a neighbour</source>
      <translation>Aus der Nachbarschaft auffüllen</translation>
    </message>
    <message>
      <source>Move {seats} from {other} to {who}</source>
      <translation>{seats} von {other} zu {who} verschieben</translation>
    </message>
    <message>
      <source>Take out a layer</source>
      <translation>Eine Ebene herausnehmen</translation>
    </message>
    <message>
      <source>Take {leaders} out of the longest lines</source>
      <translation>{leaders} aus den längsten Linien herausnehmen</translation>
    </message>
    <message>
      <source>Take {who} out of the longest line</source>
      <translation>{who} aus der längsten Linie herausnehmen</translation>
    </message>
    <message>
      <source>Take out leaders of narrow teams</source>
      <translation>Leitungen kleiner Teams herausnehmen</translation>
    </message>
    <message>
      <source>Take {seats} of {who} away</source>
      <translation>{seats} von {who} wegnehmen</translation>
    </message>
    <message>
      <source>Take out the {leaders} with the narrowest teams</source>
      <translation>Die {leaders} mit den kleinsten Teams herausnehmen</translation>
    </message>
    <message>
      <source>{served} and {staff}; {usual}. {needed} would do.</source>
      <translation>{served} und {staff}; {usual}. Genügen würden {needed}.</translation>
    </message>
    <message>
      <source>One-to-one line</source>
      <translation>Eins-zu-eins-Linie</translation>
    </message>
    <message>
      <source>Span = 1, in charts of at least so many people. For a leader with dotted reports only, these count.</source>
      <translation>Spanne = 1, in Organigrammen ab „Personen“. Bei Leitungen, an die nur gestrichelt berichtet wird, zählen diese Linien.</translation>
    </message>
    <message>
      <source>Bo Lind leads one person (Cy Ode). One-to-one lines add a layer.</source>
      <translation>Bo Lind leitet eine Person (Cy Ode). Eins-zu-eins-Linien fügen eine Ebene hinzu.</translation>
    </message>
    <message>
      <source>{who} leads one person ({names}). One-to-one lines add a layer.</source>
      <translation>{who} leitet eine Person ({names}). Eins-zu-eins-Linien fügen eine Ebene hinzu.</translation>
    </message>
    <message>
      <source>{who} leads one person ({names}), by a dotted line. One-to-one lines add a layer.</source>
      <translation>{who} leitet eine Person ({names}) über eine gestrichelte Linie. Eins-zu-eins-Linien fügen eine Ebene hinzu.</translation>
    </message>
    <message>
      <source>Chain of one-to-one lines</source>
      <translation>Kette von Eins-zu-eins-Linien</translation>
    </message>
    <message>
      <source>One-to-one lines in a row (a single report, with no more seats) ≥ lines.</source>
      <translation>Aufeinanderfolgende Eins-zu-eins-Linien (eine einzige unterstellte Rolle mit einer Planstelle) ≥ „Linien“.</translation>
    </message>
    <message>
      <source>Ana Ruiz → “Lead” → Cy Ode: 3 layers one under the other, one to one.</source>
      <translation>Ana Ruiz → „Leitung“ → Cy Ode: 3 Ebenen untereinander, eins zu eins.</translation>
    </message>
    <message>
      <source>{path}: {n} layers one under the other, one to one.</source>
      <translation>{path}: {n} Ebenen untereinander, eins zu eins.</translation>
    </message>
    <message>
      <source>Narrow span</source>
      <translation>Kleine Leitungsspanne</translation>
    </message>
    <message>
      <source>1 &lt; span &lt; least, for leaders (team lead or above) who do not serve customers themselves, in charts of at least so many people. For a leader with dotted reports only, these count.</source>
      <translation>1 &lt; Spanne &lt; „mindestens“, für Leitungen (ab Teamleitung), die nicht selbst Kundschaft bedienen, in Organigrammen ab „Personen“. Bei Leitungen, an die nur gestrichelt berichtet wird, zählen diese Linien.</translation>
    </message>
    <message>
      <source>“Lead” leads 2 people; a leader usually has 3 or more reports.</source>
      <translation>„Leitung“ leitet 2 Personen; üblich sind 3 oder mehr Unterstellte.</translation>
    </message>
    <message>
      <source>{who} leads {team} by dotted lines; a leader usually has {least} or more reports.</source>
      <translation>{who} leitet {team} über gestrichelte Linien; üblich sind {least} oder mehr Unterstellte.</translation>
    </message>
    <message>
      <source>{who} leads {team}; a leader usually has {least} or more reports.</source>
      <translation>{who} leitet {team}; üblich sind {least} oder mehr Unterstellte.</translation>
    </message>
    <message>
      <source>Wide front-line span</source>
      <translation>Große Spanne an der Basis</translation>
    </message>
    <message>
      <source>At least half of the reports’ seats are below the level of team lead, and span &gt; hint; a warning when span &gt; warning. “From” is the lower end of what is usual.</source>
      <translation>Mindestens die Hälfte der unterstellten Planstellen liegt im Rang unter der Teamleitung, und Spanne &gt; „Hinweis“; eine Warnung, wenn Spanne &gt; „Warnung“. „ab“ ist das untere Ende des Üblichen.</translation>
    </message>
    <message>
      <source>Ana Ruiz leads 17 representatives; 8–12 is usual.</source>
      <translation>Ana Ruiz leitet 17 Servicekräfte; üblich sind 8–12.</translation>
    </message>
    <message>
      <source>Wide span over leaders</source>
      <translation>Große Spanne über Leitungen</translation>
    </message>
    <message>
      <source>More than half of the reports’ seats are of level team lead or above, and span &gt; hint; a warning when span &gt; warning. “From” is the lower end of what is usual.</source>
      <translation>Mehr als die Hälfte der unterstellten Planstellen hat den Rang Teamleitung oder höher, und Spanne &gt; „Hinweis“; eine Warnung, wenn Spanne &gt; „Warnung“. „ab“ ist das untere Ende des Üblichen.</translation>
    </message>
    <message>
      <source>Di Ray leads 11 team leads; 3–8 is usual.</source>
      <translation>Di Ray leitet 11 Teamleitungen; üblich sind 3–8.</translation>
    </message>
    <message>
      <source>Player-coach with a wide span</source>
      <translation>Große Spanne im Doppelamt</translation>
    </message>
    <message>
      <source>The role leads and serves, and span &gt; hint; a warning when span &gt; warning. “From” is the lower end of what is usual.</source>
      <translation>Die Rolle leitet und bedient, und Spanne &gt; „Hinweis“; eine Warnung, wenn Spanne &gt; „Warnung“. „ab“ ist das untere Ende des Üblichen.</translation>
    </message>
    <message>
      <source>Ana Ruiz serves customers and leads 8 people; leaders who do both usually lead 3–5.</source>
      <translation>Ana Ruiz bedient Kundschaft und leitet 8 Personen; wer beides tut, leitet meist 3–5.</translation>
    </message>
    <message>
      <source>{who} serves customers and leads {team}; leaders who do both usually lead {low}–{high}.</source>
      <translation>{who} bedient Kundschaft und leitet {team}; wer beides tut, leitet meist {low}–{high}.</translation>
    </message>
    <message>
      <source>No leader</source>
      <translation>Keine Leitung</translation>
    </message>
    <message>
      <source>Front-line seats without a team lead or higher level anywhere above them ≥ seats.</source>
      <translation>Operative Planstellen, über denen es nirgends eine Teamleitung oder einen höheren Rang gibt, ≥ „Planstellen“.</translation>
    </message>
    <message>
      <source>2 front-line seats have no leader above them.</source>
      <translation>2 operative Planstellen haben keine Leitung über sich.</translation>
    </message>
    <message>
      <source>1 front-line seat has no leader above it.</source>
      <translation>1 operative Planstelle hat keine Leitung über sich.</translation>
    </message>
    <message>
      <source>{n} front-line seats have no leader above them.</source>
      <translation>{n} operative Planstellen haben keine Leitung über sich.</translation>
    </message>
    <message>
      <source>Rule of eight</source>
      <translation>Achterregel</translation>
    </message>
    <message>
      <source>A head other than a team lead has ≥ front front-line seats among its reports and no team lead, or the chart has as many and no manager. Needed: ⌈front line ÷ per lead⌉ team leads, ⌈team leads ÷ per manager⌉ managers.</source>
      <translation>Einer Leitung oberhalb der Teamleitung sind ≥ „operativ“ operative Planstellen und keine Teamleitung direkt unterstellt, oder das Organigramm hat so viele und keine Führungskraft. Benötigt: ⌈operative ÷ „je Leitung“⌉ Teamleitungen, ⌈Teamleitungen ÷ „je Führungskraft“⌉ Führungskräfte.</translation>
    </message>
    <message>
      <source>“Head” leads 8 at the front line without a team lead; 1 team lead is usual for so many.</source>
      <translation>„Leitung“ leitet 8 an der operativen Basis ohne Teamleitung; für so viele ist 1 Teamleitung üblich.</translation>
    </message>
    <message>
      <source>{n} seats at the front line and no manager; {leads} and {managers} are the usual minimum.</source>
      <translation>{n} Planstellen an der operativen Basis und keine Führungskraft; üblich sind mindestens {leads} und {managers}.</translation>
    </message>
    <message>
      <source>{who} leads {n} at the front line without a team lead; 1 team lead is usual for so many.</source>
      <translation>{who} leitet {n} an der operativen Basis ohne Teamleitung; für so viele ist 1 Teamleitung üblich.</translation>
    </message>
    <message>
      <source>{who} leads {n} at the front line without a team lead; {needed} team leads are usual for so many.</source>
      <translation>{who} leitet {n} an der operativen Basis ohne Teamleitung; für so viele sind {needed} Teamleitungen üblich.</translation>
    </message>
    <message>
      <source>Shift without a leader</source>
      <translation>Schicht ohne Leitung</translation>
    </message>
    <message>
      <source>Agents of a shift ≥ agents, and no team lead or higher who has this shift or leads nobody but people of it. Shifts named by their hours (24/7) are left to C2.</source>
      <translation>Servicekräfte einer Schicht ≥ „Servicekräfte“, und keine Teamleitung oder höher hat diese Schicht oder leitet nur Personen dieser Schicht. Nach Stunden benannte Schichten (24/7) bleiben C2 überlassen.</translation>
    </message>
    <message>
      <source>Night shift: 6 agents, and no leader has this shift.</source>
      <translation>Schicht Nacht: 6 Servicekräfte, und keine Leitung hat diese Schicht.</translation>
    </message>
    <message>
      <source>{shift} shift: {agents}, and no leader has this shift.</source>
      <translation>Schicht {shift}: {agents}, und keine Leitung hat diese Schicht.</translation>
    </message>
    <message>
      <source>Cover round the clock</source>
      <translation>Besetzung rund um die Uhr</translation>
    </message>
    <message>
      <source>FTE at the front line of a function and shift &lt; seats × hours a week ÷ (paid hours × (1 − shrinkage)), for a shift named by its hours (24/7, 24×5; one seat) and for the seats among the workloads.</source>
      <translation>Operative VZÄ einer Funktion und Schicht &lt; Plätze × Stunden pro Woche ÷ („bezahlte Stunden“ × (1 − „Shrinkage“)), für eine nach Stunden benannte Schicht (24/7, 24×5; ein Platz) und für die Plätze unter den Arbeitslasten.</translation>
    </message>
    <message>
      <source>Forum moderation: 1 seat manned 168 hours a week takes 6.0 FTE; 3.0 are planned.</source>
      <translation>Forenmoderation: 1 Platz, 168 Stunden pro Woche besetzt, braucht 6,0 VZÄ; geplant sind 3,0.</translation>
    </message>
    <message>
      <source>{function}: 1 seat manned {hours} hours a week takes {needed} FTE; {planned} are planned.</source>
      <translation>{function}: 1 Platz, {hours} Stunden pro Woche besetzt, braucht {needed} VZÄ; geplant sind {planned}.</translation>
    </message>
    <message>
      <source>{function}: {n} seats manned {hours} hours a week take {needed} FTE; {planned} are planned.</source>
      <translation>{function}: {n} Plätze, {hours} Stunden pro Woche besetzt, brauchen {needed} VZÄ; geplant sind {planned}.</translation>
    </message>
    <message>
      <source>Occupancy</source>
      <translation>Auslastung</translation>
    </message>
    <message>
      <source>Work of a workload ÷ (FTE of its function at the front line × (1 − shrinkage)), in per cent: a hint &lt; least, a warning &gt; most, and said to be far above &gt; far above.</source>
      <translation>Arbeit einer Arbeitslast ÷ (operative VZÄ ihrer Funktion × (1 − „Shrinkage“)), in Prozent: ein Hinweis bei &lt; „mindestens“, eine Warnung bei &gt; „höchstens“, weit darüber bei &gt; „weit über“.</translation>
    </message>
    <message>
      <source>Support: people would be busy 92 % of their time; far above the ceiling of 85 %.</source>
      <translation>Support: Die Auslastung läge bei 92 %; weit über der Obergrenze von 85 %.</translation>
    </message>
    <message>
      <source>{name}: people would be busy {n} % of their time; {verdict}.</source>
      <translation>{name}: Die Auslastung läge bei {n} %; {verdict}.</translation>
    </message>
    <message>
      <source>far above the ceiling of {most} %</source>
      <translation>weit über der Obergrenze von {most} %</translation>
    </message>
    <message>
      <source>above the ceiling of {most} %</source>
      <translation>über der Obergrenze von {most} %</translation>
    </message>
    <message>
      <source>{least}–{most} % is usual</source>
      <translation>üblich sind {least}–{most} %</translation>
    </message>
    <message>
      <source>Capacity</source>
      <translation>Kapazität</translation>
    </message>
    <message>
      <source>FTE of a function at the front line &lt; share × FTE that its workload takes: by Erlang C for calls and chats, by hours for tickets, ÷ (1 − shrinkage).</source>
      <translation>Operative VZÄ einer Funktion &lt; „Anteil“ × VZÄ, die ihre Arbeitslast braucht: nach Erlang C für Anrufe und Chats, nach Stunden für Tickets, ÷ (1 − „Shrinkage“).</translation>
    </message>
    <message>
      <source>Support: the work takes 20.0 FTE; 17.5 are planned.</source>
      <translation>Support: Die Arbeit braucht 20,0 VZÄ; geplant sind 17,5.</translation>
    </message>
    <message>
      <source>{name}: the work takes {needed} FTE; {planned} are planned.</source>
      <translation>{name}: Die Arbeit braucht {needed} VZÄ; geplant sind {planned}.</translation>
    </message>
    <message>
      <source>Uncovered function</source>
      <translation>Nicht abgedeckte Funktion</translation>
    </message>
    <message>
      <source>A chosen function that no role has. Silent while no functions are chosen.</source>
      <translation>Eine gewählte Funktion, die keine Rolle hat. Kein Befund, solange keine Funktionen gewählt sind.</translation>
    </message>
    <message>
      <source>Nobody is responsible for returns &amp; warranty.</source>
      <translation>Niemand ist für Retouren &amp; Garantie zuständig.</translation>
    </message>
    <message>
      <source>Nobody is responsible for {function}.</source>
      <translation>Niemand ist für {function} zuständig.</translation>
    </message>
    <message>
      <source>No stand-in</source>
      <translation>Keine Vertretung</translation>
    </message>
    <message>
      <source>A function that exactly one person has (filled seats; people who share a seat count each), in charts of at least so many people. Leadership is left aside.</source>
      <translation>Eine Funktion, die genau eine Person hat (besetzte Planstellen; wer sich eine teilt, zählt einzeln), in Organigrammen ab „Personen“. Leitung bleibt außer Betracht.</translation>
    </message>
    <message>
      <source>Only Ada Bell covers loyalty &amp; rewards; nobody could stand in.</source>
      <translation>Nur Ada Bell deckt Kundenbindung &amp; Bonus ab; niemand könnte vertreten.</translation>
    </message>
    <message>
      <source>Only {who} covers {function}; nobody could stand in.</source>
      <translation>Nur {who} deckt {function} ab; niemand könnte vertreten.</translation>
    </message>
    <message>
      <source>Many functions on one person</source>
      <translation>Viele Funktionen je Person</translation>
    </message>
    <message>
      <source>Functions of a role &gt; functions, leadership left aside, in charts of at least so many people.</source>
      <translation>Funktionen einer Rolle &gt; „Funktionen“, ohne Leitung, in Organigrammen ab „Personen“.</translation>
    </message>
    <message>
      <source>Ada Bell has 5 functions; like tasks go together (returns, warranty and issues; accounts and loyalty).</source>
      <translation>Ada Bell hat 5 Funktionen; Ähnliches gehört zusammen (Retouren, Garantie und Beschwerden; Betreuung und Kundenbindung).</translation>
    </message>
    <message>
      <source>{who} has {functions}; like tasks go together (returns, warranty and issues; accounts and loyalty).</source>
      <translation>{who} hat {functions}; Ähnliches gehört zusammen (Retouren, Garantie und Beschwerden; Betreuung und Kundenbindung).</translation>
    </message>
    <message>
      <source>Escalation gap</source>
      <translation>Eskalationslücke</translation>
    </message>
    <message>
      <source>A tier that somebody at the front line has, without the tier above it and without issue management, if it is not the highest or is below the number of tiers that are usual; or somebody of a tier below team lead, without a solid or dotted line upward.</source>
      <translation>Eine Stufe, die operativ besetzt ist, ohne die Stufe darüber und ohne die Funktion Beschwerden, sofern sie nicht die höchste ist oder unter der üblichen Zahl der Stufen liegt; oder jemand in einer Stufe unterhalb der Teamleitung ohne durchgezogene oder gestrichelte Linie nach oben.</translation>
    </message>
    <message>
      <source>Tier 1 has nowhere to escalate: there is no tier 2 and nobody for issue management.</source>
      <translation>Stufe 1 kann nirgendwohin eskalieren: Es gibt keine Stufe 2 und niemanden für Beschwerden.</translation>
    </message>
    <message>
      <source>{who}, in tier {tier}, has no line upward to escalate along.</source>
      <translation>{who} in Stufe {tier} hat keine Linie nach oben, um zu eskalieren.</translation>
    </message>
    <message>
      <source>Tier {tier} has nowhere to escalate: there is no tier {next} and nobody for issue management.</source>
      <translation>Stufe {tier} kann nirgendwohin eskalieren: Es gibt keine Stufe {next} und niemanden für Beschwerden.</translation>
    </message>
    <message>
      <source>Too many layers</source>
      <translation>Zu viele Ebenen</translation>
    </message>
    <message>
      <source>Layers &gt; min(most, max(least, 1 + ⌈log headcount⌉)), the logarithm to base reports.</source>
      <translation>Ebenen &gt; min(„höchstens“, max(„mindestens“, 1 + ⌈log Kopfzahl⌉)), Logarithmus zur Basis „Unterstellte“.</translation>
    </message>
    <message>
      <source>6 layers for a headcount of 125; up to 4 are usual.</source>
      <translation>6 Ebenen bei einer Kopfzahl von 125; üblich sind bis zu 4.</translation>
    </message>
    <message>
      <source>{n} layers for a headcount of {heads}; up to {usual} are usual.</source>
      <translation>{n} Ebenen bei einer Kopfzahl von {heads}; üblich sind bis zu {usual}.</translation>
    </message>
    <message>
      <source>Many leaders</source>
      <translation>Viele Leitungen</translation>
    </message>
    <message>
      <source>Seats of level team lead or above &gt; headcount ÷ each, in charts of at least so many people.</source>
      <translation>Planstellen im Rang Teamleitung oder höher &gt; Kopfzahl ÷ „je“, in Organigrammen ab „Personen“.</translation>
    </message>
    <message>
      <source>7 of 20 seats are for leaders, one for every 2.8; one for every 4 or more is usual.</source>
      <translation>7 von 20 Planstellen sind Leitungen, eine je 2,8; üblich ist eine je 4 oder mehr.</translation>
    </message>
    <message>
      <source>1 of {seats} seats is for leaders, one for every {ratio}; one for every {usual} or more is usual.</source>
      <translation>1 von {seats} Planstellen ist eine Leitung, eine je {ratio}; üblich ist eine je {usual} oder mehr.</translation>
    </message>
    <message>
      <source>{n} of {seats} seats are for leaders, one for every {ratio}; one for every {usual} or more is usual.</source>
      <translation>{n} von {seats} Planstellen sind Leitungen, eine je {ratio}; üblich ist eine je {usual} oder mehr.</translation>
    </message>
    <message>
      <source>no quality analyst</source>
      <translation>keine Qualitätskraft</translation>
    </message>
    <message>
      <source>a quarter of centres have 15–25 for each</source>
      <translation>ein Viertel der Center hat 15–25 je Qualitätskraft</translation>
    </message>
    <message>
      <source>Quality analysts</source>
      <translation>Qualitätsprüfung</translation>
    </message>
    <message>
      <source>Agents ≥ agents and agents ÷ FTE of the function quality &gt; each. Agents are front-line seats that serve customers. Needed: ⌈agents ÷ planned⌉.</source>
      <translation>Servicekräfte ≥ „Servicekräfte“ und Servicekräfte ÷ VZÄ der Funktion Qualität &gt; „je“. Servicekräfte sind operative Planstellen, die Kundschaft bedienen. Benötigt: ⌈Servicekräfte ÷ „Planwert“⌉.</translation>
    </message>
    <message>
      <source>90 agents and 1 quality analyst; a quarter of centres have 15–25 for each. 3 would do.</source>
      <translation>90 Servicekräfte und 1 Qualitätskraft; ein Viertel der Center hat 15–25 je Qualitätskraft. Genügen würden 3.</translation>
    </message>
    <message>
      <source>no trainer</source>
      <translation>keine Schulungskraft</translation>
    </message>
    <message>
      <source>centres report one for 15 to 63</source>
      <translation>Center berichten von einer je 15 bis 63</translation>
    </message>
    <message>
      <source>Trainers</source>
      <translation>Schulungskräfte</translation>
    </message>
    <message>
      <source>Agents ≥ agents and agents ÷ FTE of the function training &gt; each. Needed: ⌈agents ÷ planned⌉.</source>
      <translation>Servicekräfte ≥ „Servicekräfte“ und Servicekräfte ÷ VZÄ der Funktion Schulung &gt; „je“. Benötigt: ⌈Servicekräfte ÷ „Planwert“⌉.</translation>
    </message>
    <message>
      <source>30 agents and no trainer; centres report one for 15 to 63. 1 would do.</source>
      <translation>30 Servicekräfte und keine Schulungskraft; Center berichten von einer je 15 bis 63. Genügen würden 1.</translation>
    </message>
    <message>
      <source>no planner</source>
      <translation>keine Planungskraft</translation>
    </message>
    <message>
      <source>about one for 50 is usual up to 500 agents</source>
      <translation>bis 500 Servicekräfte ist etwa eine je 50 üblich</translation>
    </message>
    <message>
      <source>Workforce planners</source>
      <translation>Einsatzplanung</translation>
    </message>
    <message>
      <source>Agents ≥ agents and agents ÷ FTE of the function workforce management &gt; each. Needed: ⌈agents ÷ planned⌉.</source>
      <translation>Servicekräfte ≥ „Servicekräfte“ und Servicekräfte ÷ VZÄ der Funktion Einsatzplanung &gt; „je“. Benötigt: ⌈Servicekräfte ÷ „Planwert“⌉.</translation>
    </message>
    <message>
      <source>50 agents and no planner; about one for 50 is usual up to 500 agents. 1 would do.</source>
      <translation>50 Servicekräfte und keine Planungskraft; bis 500 Servicekräfte ist etwa eine je 50 üblich. Genügen würden 1.</translation>
    </message>
    <message>
      <source>no dispatcher</source>
      <translation>keine Dispositionsstelle</translation>
    </message>
    <message>
      <source>15 to 18 for each were counted in surveys</source>
      <translation>in Erhebungen wurden 15 bis 18 je Dispositionsstelle gezählt</translation>
    </message>
    <message>
      <source>Dispatchers</source>
      <translation>Dispositionskräfte</translation>
    </message>
    <message>
      <source>Front-line seats of the function field service ÷ FTE of the function dispatch &gt; each; without any dispatcher, such seats &gt; each. Needed: ⌈seats ÷ each⌉.</source>
      <translation>Operative Planstellen der Funktion Außendienst ÷ VZÄ der Funktion Disposition &gt; „je“; ohne Disposition: solche Planstellen &gt; „je“. Benötigt: ⌈Planstellen ÷ „je“⌉.</translation>
    </message>
    <message>
      <source>40 technicians and 2 dispatchers; 15 to 18 for each were counted in surveys. 3 would do.</source>
      <translation>40 technische Fachkräfte und 2 Dispositionskräfte; in Erhebungen wurden 15 bis 18 je Dispositionskraft gezählt. Genügen würden 3.</translation>
    </message>
    <message>
      <source>Human resources</source>
      <translation>Personalwesen</translation>
    </message>
    <message>
      <source>FTE of the function human resources (one of your own) × 100 ÷ FTE of the chart &lt; per 100. Off: human resources are seldom part of a service department.</source>
      <translation>VZÄ der Funktion Personalwesen (eine eigene Funktion) × 100 ÷ VZÄ des Organigramms &lt; „je 100“. Aus: Das Personalwesen gehört selten zu einer Serviceabteilung.</translation>
    </message>
    <message>
      <source>0.0 of 12.0 FTE are in human resources, 0 for each 100; 1 or more is usual.</source>
      <translation>0,0 von 12,0 VZÄ sind im Personalwesen, 0 je 100; üblich ist 1 oder mehr.</translation>
    </message>
    <message>
      <source>{own} of {all} FTE are in human resources, {ratio} for each 100; {usual} or more is usual.</source>
      <translation>{own} von {all} VZÄ sind im Personalwesen, {ratio} je 100; üblich ist {usual} oder mehr.</translation>
    </message>
    <message>
      <source>Several tops</source>
      <translation>Mehrere Spitzen</translation>
    </message>
    <message>
      <source>Roles without a manager &gt; tops.</source>
      <translation>Rollen ohne Führungskraft &gt; „Spitzen“.</translation>
    </message>
    <message>
      <source>2 roles have no manager; 1 at the top is usual.</source>
      <translation>2 Rollen haben keine Führungskraft; üblich ist 1 an der Spitze.</translation>
    </message>
    <message>
      <source>{roles} have no manager; {usual} at the top is usual.</source>
      <translation>{roles} haben keine Führungskraft; üblich ist {usual} an der Spitze.</translation>
    </message>
    <message>
      <source>Level inversion</source>
      <translation>Rangumkehr</translation>
    </message>
    <message>
      <source>Rank of the report &gt; rank of its manager (representative 1, senior and specialist 2, team lead 3, manager 4, director 5, executive 6); guessed levels are not judged.</source>
      <translation>Rang der unterstellten Rolle &gt; Rang ihrer Führungskraft (Sachbearbeitung 1, Senior und Fachkraft 2, Teamleitung 3, Abteilungsleitung 4, Bereichsleitung 5, Geschäftsleitung 6); geschätzte Ränge werden nicht beurteilt.</translation>
    </message>
    <message>
      <source>Ana Ruiz, of level director, reports to Bo Lind, of level team lead.</source>
      <translation>Ana Ruiz im Rang Bereichsleitung berichtet an Bo Lind im Rang Teamleitung.</translation>
    </message>
    <message>
      <source>{who}, of level {level}, reports to {manager}, of level {lower}.</source>
      <translation>{who} im Rang {level} berichtet an {manager} im Rang {lower}.</translation>
    </message>
    <message>
      <source>Dotted-line problem</source>
      <translation>Problem mit gestrichelter Linie</translation>
    </message>
    <message>
      <source>A dotted line goes to the manager of the solid line or to an own direct report, or solid and dotted managers together &gt; managers. Lines to an acting leader do not count.</source>
      <translation>Eine gestrichelte Linie führt zur Führungskraft der durchgezogenen Linie oder zu einer selbst direkt unterstellten Rolle, oder durchgezogene und gestrichelte Führungskräfte zusammen &gt; „Führungskräfte“. Linien zu einer kommissarischen Leitung zählen nicht.</translation>
    </message>
    <message>
      <source>“Sam” has 3 managers; a matrix works with 2.</source>
      <translation>„Sam“ hat 3 Führungskräfte; eine Matrix funktioniert mit 2.</translation>
    </message>
    <message>
      <source>{who} has a solid and a dotted line to {other}.</source>
      <translation>{who} hat eine durchgezogene und eine gestrichelte Linie zu {other}.</translation>
    </message>
    <message>
      <source>{who} has a dotted line to {other}, an own report.</source>
      <translation>{who} hat eine gestrichelte Linie zu {other}, einer selbst unterstellten Rolle.</translation>
    </message>
    <message>
      <source>{who} has {managers}; a matrix works with {usual}.</source>
      <translation>{who} hat {managers}; eine Matrix funktioniert mit {usual}.</translation>
    </message>
    <message>
      <source>Vacant leader</source>
      <translation>Vakante Leitung</translation>
    </message>
    <message>
      <source>A role of level team lead or above with reports, all its seats vacant, and without a dotted line called “acting leader” to whoever stands in.</source>
      <translation>Eine Rolle im Rang Teamleitung oder höher mit Unterstellten, deren Planstellen alle vakant sind und von der keine gestrichelte Linie „kommissarische Leitung“ zur vertretenden Person führt.</translation>
    </message>
    <message>
      <source>“Team Lead” is vacant; 9 people have no acting leader.</source>
      <translation>„Teamleitung“ ist vakant; 9 Personen haben keine kommissarische Leitung.</translation>
    </message>
    <message>
      <source>{who} is vacant; 1 person has no acting leader.</source>
      <translation>{who} ist vakant; 1 Person hat keine kommissarische Leitung.</translation>
    </message>
    <message>
      <source>{who} is vacant; {n} people have no acting leader.</source>
      <translation>{who} ist vakant; {n} Personen haben keine kommissarische Leitung.</translation>
    </message>
    <message>
      <source>A survey of field service quoted by organizational-communication.com: technicians for each dispatcher, 15 in 2008 and 18 in 2009</source>
      <translation>Eine Erhebung im Außendienst, zitiert von organizational-communication.com: technische Fachkräfte je Dispositionsstelle, 15 im Jahr 2008 und 18 im Jahr 2009</translation>
    </message>
    <message>
      <source>A. K. Erlang (1917); figures checked against Call Centre Helper and the R package ErlangC, cran.r-project.org</source>
      <translation>A. K. Erlang (1917); Zahlen geprüft anhand von Call Centre Helper und dem R-Paket ErlangC, cran.r-project.org</translation>
    </message>
    <message>
      <source>SystematicHR on a survey of SHRM: staff of human resources for each 100 people</source>
      <translation>SystematicHR über eine Erhebung von SHRM: Personal im Personalwesen je 100 Personen</translation>
    </message>
    <message>
      <source>Practice of service departments: a task that one person knows stops when that person is away</source>
      <translation>Praxis von Serviceabteilungen: Eine Aufgabe, die nur eine Person kennt, bleibt liegen, wenn diese Person fehlt</translation>
    </message>
    <message>
      <source>agents</source>
      <translation>Servicekräfte</translation>
    </message>
    <message>
      <source>each</source>
      <translation>je</translation>
    </message>
    <message>
      <source>far above</source>
      <translation>weit über</translation>
    </message>
    <message>
      <source>from</source>
      <translation>ab</translation>
    </message>
    <message>
      <source>front</source>
      <translation>operativ</translation>
    </message>
    <message>
      <source>functions</source>
      <translation>Funktionen</translation>
    </message>
    <message>
      <source>hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>least</source>
      <translation>mindestens</translation>
    </message>
    <message>
      <source>lines</source>
      <translation>Linien</translation>
    </message>
    <message>
      <source>managers</source>
      <translation>Führungskräfte</translation>
    </message>
    <message>
      <source>most</source>
      <translation>höchstens</translation>
    </message>
    <message>
      <source>paid hours</source>
      <translation>bezahlte Stunden</translation>
    </message>
    <message>
      <source>people</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>per 100</source>
      <translation>je 100</translation>
    </message>
    <message>
      <source>per lead</source>
      <translation>je Leitung</translation>
    </message>
    <message>
      <source>per manager</source>
      <translation>je Führungskraft</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>Planwert</translation>
    </message>
    <message>
      <source>reports</source>
      <translation>Unterstellte</translation>
    </message>
    <message>
      <source>seats</source>
      <translation>Planstellen</translation>
    </message>
    <message>
      <source>share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <source>shrinkage</source>
      <translation>Shrinkage</translation>
    </message>
    <message>
      <source>tiers</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <source>tops</source>
      <translation>Spitzen</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>{who} leads {team}; {low}–{high} is usual.</source>
      <translation>{who} leitet {team}; üblich sind {low}–{high}.</translation>
    </message>
    <message>
      <source>representative</source>
      <translation>Sachbearbeitung</translation>
    </message>
    <message>
      <source>senior</source>
      <translation>Senior</translation>
    </message>
    <message>
      <source>specialist</source>
      <translation>Fachkraft</translation>
    </message>
    <message>
      <source>team lead</source>
      <translation>Teamleitung</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>Abteilungsleitung</translation>
    </message>
    <message>
      <source>director</source>
      <translation>Bereichsleitung</translation>
    </message>
    <message>
      <source>executive</source>
      <translation>Geschäftsleitung</translation>
    </message>
    <message>
      <source>1 agent</source>
      <translation>1 Servicekraft</translation>
    </message>
    <message>
      <source>{n} agents</source>
      <translation>{n} Servicekräfte</translation>
    </message>
    <message>
      <source>1 director</source>
      <translation>1 Bereichsleitung</translation>
    </message>
    <message>
      <source>{n} directors</source>
      <translation>{n} Bereichsleitungen</translation>
    </message>
    <message>
      <source>1 dispatcher</source>
      <translation>1 Dispositionskraft</translation>
    </message>
    <message>
      <source>{n} dispatchers</source>
      <translation>{n} Dispositionskräfte</translation>
    </message>
    <message>
      <source>1 error</source>
      <translation>1 Fehler</translation>
    </message>
    <message>
      <source>{n} errors</source>
      <translation>{n} Fehler</translation>
    </message>
    <message>
      <source>1 executive</source>
      <translation>1 Geschäftsleitung</translation>
    </message>
    <message>
      <source>{n} executives</source>
      <translation>{n} Geschäftsleitungen</translation>
    </message>
    <message>
      <source>1 front-line seat</source>
      <translation>1 operative Planstelle</translation>
    </message>
    <message>
      <source>{n} front-line seats</source>
      <translation>{n} operative Planstellen</translation>
    </message>
    <message>
      <source>1 function</source>
      <translation>1 Funktion</translation>
    </message>
    <message>
      <source>{n} functions</source>
      <translation>{n} Funktionen</translation>
    </message>
    <message>
      <source>1 hint</source>
      <translation>1 Hinweis</translation>
    </message>
    <message>
      <source>{n} hints</source>
      <translation>{n} Hinweise</translation>
    </message>
    <message>
      <source>1 lead</source>
      <translation>1 Leitung</translation>
    </message>
    <message>
      <source>{n} leads</source>
      <translation>{n} Leitungen</translation>
    </message>
    <message>
      <source>1 leader</source>
      <translation>1 Leitung</translation>
    </message>
    <message>
      <source>{n} leaders</source>
      <translation>{n} Leitungen</translation>
    </message>
    <message>
      <source>1 manager</source>
      <translation>1 Führungskraft</translation>
    </message>
    <message>
      <source>{n} managers</source>
      <translation>{n} Führungskräfte</translation>
    </message>
    <message>
      <source>1 new lead</source>
      <translation>1 neue Leitung</translation>
    </message>
    <message>
      <source>{n} new leads</source>
      <translation>{n} neue Leitungen</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} Personen</translation>
    </message>
    <message>
      <source>1 planner</source>
      <translation>1 Planungskraft</translation>
    </message>
    <message>
      <source>{n} planners</source>
      <translation>{n} Planungskräfte</translation>
    </message>
    <message>
      <source>1 quality analyst</source>
      <translation>1 Qualitätskraft</translation>
    </message>
    <message>
      <source>{n} quality analysts</source>
      <translation>{n} Qualitätskräfte</translation>
    </message>
    <message>
      <source>1 representative</source>
      <translation>1 Servicekraft</translation>
    </message>
    <message>
      <source>{n} representatives</source>
      <translation>{n} Servicekräfte</translation>
    </message>
    <message>
      <source>1 role</source>
      <translation>1 Rolle</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 Planstelle</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} Planstellen</translation>
    </message>
    <message>
      <source>1 senior representative</source>
      <translation>1 Senior-Servicekraft</translation>
    </message>
    <message>
      <source>{n} senior representatives</source>
      <translation>{n} Senior-Servicekräfte</translation>
    </message>
    <message>
      <source>1 specialist</source>
      <translation>1 Fachkraft</translation>
    </message>
    <message>
      <source>{n} specialists</source>
      <translation>{n} Fachkräfte</translation>
    </message>
    <message>
      <source>1 team lead</source>
      <translation>1 Teamleitung</translation>
    </message>
    <message>
      <source>{n} team leads</source>
      <translation>{n} Teamleitungen</translation>
    </message>
    <message>
      <source>1 technician</source>
      <translation>1 technische Fachkraft</translation>
    </message>
    <message>
      <source>{n} technicians</source>
      <translation>{n} technische Fachkräfte</translation>
    </message>
    <message>
      <source>1 top</source>
      <translation>1 Spitze</translation>
    </message>
    <message>
      <source>{n} tops</source>
      <translation>{n} Spitzen</translation>
    </message>
    <message>
      <source>1 trainer</source>
      <translation>1 Schulungskraft</translation>
    </message>
    <message>
      <source>{n} trainers</source>
      <translation>{n} Schulungskräfte</translation>
    </message>
    <message>
      <source>1 warning</source>
      <translation>1 Warnung</translation>
    </message>
    <message>
      <source>{n} warnings</source>
      <translation>{n} Warnungen</translation>
    </message>
    <message>
      <source>1 vacant seat</source>
      <translation>1 vakante Planstelle</translation>
    </message>
    <message>
      <source>{n} vacant seats</source>
      <translation>{n} vakante Planstellen</translation>
    </message>
    <message>
      <source>“{title}”</source>
      <translation>„{title}“</translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} und {last}</translation>
    </message>
    <message>
      <source>Each of the {n} seats of {who}</source>
      <translation>Jede der {n} Planstellen von {who}</translation>
    </message>
    <message>
      <source>{people} at the front line</source>
      <translation>{people} an der operativen Basis</translation>
    </message>
    <message>
      <source>{n} others</source>
      <translation>{n} andere</translation>
    </message>
    <message>
      <source>{function}, {shift} shift</source>
      <translation>{function}, Schicht {shift}</translation>
    </message>
  </context>
  <context>
    <name>Rules page</name>
    <message>
      <source>Spans of control</source>
      <translation>Leitungsspannen</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>Structure</source>
      <translation>Struktur</translation>
    </message>
    <message>
      <source>Functions and escalation</source>
      <translation>Funktionen und Eskalation</translation>
    </message>
    <message>
      <source>Cover and capacity</source>
      <translation>Besetzung und Kapazität</translation>
    </message>
    <message>
      <source>Service staff</source>
      <translation>Servicekräfte</translation>
    </message>
    <message>
      <source>Vacancies</source>
      <translation>Vakanzen</translation>
    </message>
    <message>
      <source>The rules advise and never block. There is no right number for every department: each threshold, each severity and whether a rule is on belong to this chart.</source>
      <translation>Die Regeln raten und sperren nie. Es gibt keine richtige Zahl für jede Abteilung: Jede Schwelle, jeder Schweregrad und ob eine Regel gilt, gehören zu diesem Organigramm.</translation>
    </message>
    <message>
      <source>{on} of {all} rules are on and find {found}.</source>
      <translation>{on} von {all} Regeln sind an und finden {found}.</translation>
    </message>
    <message>
      <source>All rules as the profile has them</source>
      <translation>Alle Regeln, wie das Profil sie hat</translation>
    </message>
    <message>
      <source>All as the profile has it</source>
      <translation>Alles wie im Profil</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Rule profile</source>
      <translation>Regelprofil</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Profil</translation>
    </message>
    <message>
      <source>1 thing</source>
      <translation>1 Punkt</translation>
    </message>
    <message>
      <source>Workloads</source>
      <translation>Arbeitslasten</translation>
    </message>
    <message>
      <source>Check by the profile “{profile}”</source>
      <translation>Nach dem Profil „{profile}“ prüfen</translation>
    </message>
    <message>
      <source>Rules of this chart</source>
      <translation>Regeln dieses Organigramms</translation>
    </message>
    <message>
      <source>{n} things</source>
      <translation>{n} Punkte</translation>
    </message>
    <message>
      <source>Set “{name}” of rule {rule} to {value}</source>
      <translation>„{name}“ der Regel {rule} auf {value} setzen</translation>
    </message>
    <message>
      <source>Change the severity of rule {rule}</source>
      <translation>Schweregrad der Regel {rule} ändern</translation>
    </message>
    <message>
      <source>Rule {rule} as the profile has it</source>
      <translation>Regel {rule}, wie das Profil sie hat</translation>
    </message>
    <message>
      <source>Switch rule {rule} on</source>
      <translation>Regel {rule} einschalten</translation>
    </message>
    <message>
      <source>Switch rule {rule} off</source>
      <translation>Regel {rule} ausschalten</translation>
    </message>
    <message>
      <source>As the rule says</source>
      <translation>Wie die Regel sagt</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <source>As the profile has it</source>
      <translation>Wie im Profil</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 Befund</translation>
    </message>
    <message>
      <source>{now} now, {then} with what you type</source>
      <translation>jetzt {now}, mit Ihrer Eingabe {then}</translation>
    </message>
    <message>
      <source>For example: {sentence}</source>
      <translation>Zum Beispiel: {sentence}</translation>
    </message>
    <message>
      <source>profile: {n}</source>
      <translation>Profil: {n}</translation>
    </message>
    <message>
      <source>{n} findings</source>
      <translation>{n} Befunde</translation>
    </message>
    <message>
      <source>What helps: {mends}.</source>
      <translation>Was hilft: {mends}.</translation>
    </message>
    <message>
      <source> · changed</source>
      <translation> · geändert</translation>
    </message>
    <message>
      <source>{rule} is on</source>
      <translation>{rule} ist an</translation>
    </message>
    <message>
      <source>More about {rule}</source>
      <translation>Mehr zu {rule}</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <source>, {share} % within {seconds} s</source>
      <translation>, {share} % in {seconds} s</translation>
    </message>
    <message>
      <source>{seats} seats manned {hours} hours a week</source>
      <translation>{seats} Plätze, {hours} Stunden pro Woche besetzt</translation>
    </message>
    <message>
      <source>A function</source>
      <translation>Eine Funktion</translation>
    </message>
    <message>
      <source>{n} {what} in {minutes} min, {each} min each</source>
      <translation>{n} {what} in {minutes} min, je {each} min</translation>
    </message>
    <message>
      <source>from {n} people</source>
      <translation>ab {n} Personen</translation>
    </message>
    <message>
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <source>In minutes</source>
      <translation>In Minuten</translation>
    </message>
    <message>
      <source>Seconds each</source>
      <translation>Sekunden je Kontakt</translation>
    </message>
    <message>
      <source>Answered, %</source>
      <translation>Angenommen, %</translation>
    </message>
    <message>
      <source>Within seconds</source>
      <translation>Innerhalb Sekunden</translation>
    </message>
    <message>
      <source>Chats at once</source>
      <translation>Chats zugleich</translation>
    </message>
    <message>
      <source>Older tickets</source>
      <translation>Ältere Tickets</translation>
    </message>
    <message>
      <source>Intervals for them</source>
      <translation>Intervalle dafür</translation>
    </message>
    <message>
      <source>Busy at most, %</source>
      <translation>Ausgelastet max., %</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Planstellen</translation>
    </message>
    <message>
      <source>Hours a week</source>
      <translation>Stunden pro Woche</translation>
    </message>
    <message>
      <source>Paid hours a week</source>
      <translation>Bezahlte Wochenstunden</translation>
    </message>
    <message>
      <source>Away, %</source>
      <translation>Abwesend, %</translation>
    </message>
    <message>
      <source>Function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <source>All shifts</source>
      <translation>Alle Schichten</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Schicht</translation>
    </message>
    <message>
      <source>Kind of work</source>
      <translation>Art der Arbeit</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>That takes {n} FTE.</source>
      <translation>Das braucht {n} VZÄ.</translation>
    </message>
    <message>
      <source>What comes in the busiest interval, or which seats are to be manned. As long as there is none, the rules on occupancy and capacity wait silently.</source>
      <translation>Was in der stärksten Zeitspanne anfällt oder welche Plätze zu besetzen sind. Solange nichts eingetragen ist, warten die Regeln zu Auslastung und Kapazität still.</translation>
    </message>
    <message>
      <source>Add a workload</source>
      <translation>Arbeitslast hinzufügen</translation>
    </message>
    <message>
      <source>Remove a workload</source>
      <translation>Arbeitslast entfernen</translation>
    </message>
    <message>
      <source>Change a workload</source>
      <translation>Arbeitslast ändern</translation>
    </message>
  </context>
  <context>
    <name>Scenarios</name>
    <message>
      <source>Name of the scenario</source>
      <translation>Name des Szenarios</translation>
    </message>
    <message>
      <source>New scenario</source>
      <translation>Neues Szenario</translation>
    </message>
    <message>
      <source>Rename the scenario</source>
      <translation>Szenario umbenennen</translation>
    </message>
    <message>
      <source>“{name}” is thrown away; undo brings it back.</source>
      <translation>„{name}“ ist verworfen; „Rückgängig“ holt es zurück.</translation>
    </message>
    <message>
      <source>The whole of it</source>
      <translation>Das Ganze</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Bleibt offen</translation>
    </message>
    <message>
      <source>As in today</source>
      <translation>Wie heute</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What becomes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <source>not there</source>
      <translation>nicht vorhanden</translation>
    </message>
    <message>
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>As in “{name}”</source>
      <translation>Wie in „{name}“</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>All as in today</source>
      <translation>Alles wie heute</translation>
    </message>
    <message>
      <source>Whatever only one of them changed has been taken over already.</source>
      <translation>Was nur eine Seite geändert hat, ist bereits übernommen.</translation>
    </message>
    <message>
      <source>Settle {n} of {all}</source>
      <translation>{n} von {all} abgleichen</translation>
    </message>
    <message>
      <source>Today and “{name}” do not contradict each other.</source>
      <translation>Heute und „{name}“ widersprechen sich nicht.</translation>
    </message>
    <message>
      <source>Settle “{name}” with today</source>
      <translation>„{name}“ mit heute abgleichen</translation>
    </message>
    <message>
      <source>All as in “{name}”</source>
      <translation>Alles wie in „{name}“</translation>
    </message>
    <message>
      <source>Scenario: {name}</source>
      <translation>Szenario: {name}</translation>
    </message>
    <message>
      <source>Another place among its colleagues</source>
      <translation>Ein anderer Platz unter Gleichgestellten</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>Entfernt</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Has no post</source>
      <translation>Hat keine Stelle</translation>
    </message>
    <message>
      <source>Has a post again, or has left</source>
      <translation>Hat wieder eine Stelle oder ist ausgeschieden</translation>
    </message>
    <message>
      <source>Only with</source>
      <translation>Nur mit</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>What is ticked becomes today's. The scenario keeps the rest.</source>
      <translation>Was angekreuzt ist, wird zum Heutigen. Das Szenario behält den Rest.</translation>
    </message>
    <message>
      <source>Take over everything</source>
      <translation>Alles übernehmen</translation>
    </message>
    <message>
      <source>“{name}” is the same as today.</source>
      <translation>„{name}“ ist gleich wie heute.</translation>
    </message>
    <message>
      <source>Take “{name}” over into today</source>
      <translation>„{name}“ in heute übernehmen</translation>
    </message>
    <message>
      <source>What “{name}” has otherwise</source>
      <translation>Was „{name}“ anders hat</translation>
    </message>
    <message>
      <source>Take over {n} of {all}</source>
      <translation>{n} von {all} übernehmen</translation>
    </message>
    <message>
      <source>Option</source>
      <translation>Option</translation>
    </message>
    <message>
      <source>New scenario “{name}”</source>
      <translation>Neues Szenario „{name}“</translation>
    </message>
    <message>
      <source>Duplicate scenario “{name}”</source>
      <translation>Szenario „{name}“ duplizieren</translation>
    </message>
    <message>
      <source>Rename scenario to “{name}”</source>
      <translation>Szenario in „{name}“ umbenennen</translation>
    </message>
    <message>
      <source>Throw scenario “{name}” away</source>
      <translation>Szenario „{name}“ verwerfen</translation>
    </message>
    <message>
      <source>Option {letter}</source>
      <translation>Option {letter}</translation>
    </message>
    <message>
      <source>Settle it…</source>
      <translation>Abgleichen…</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Kommentar</translation>
    </message>
    <message>
      <source>Accepted finding</source>
      <translation>Akzeptierter Befund</translation>
    </message>
    <message>
      <source>Today went on: 1 thing is otherwise there and in “{name}”, too.</source>
      <translation>Heute ging weiter: 1 Punkt ist dort und auch in „{name}“ anders.</translation>
    </message>
    <message>
      <source>Today went on: {n} things are otherwise there and in “{name}”, too.</source>
      <translation>Heute ging weiter: {n} Punkte sind dort und auch in „{name}“ anders.</translation>
    </message>
  </context>
  <context>
    <name>Shortcuts</name>
    <message>
      <source>The keys hold until the program ends; they cannot be stored: {why}.</source>
      <translation>Die Tasten gelten bis zum Programmende; sie können nicht gespeichert werden: {why}.</translation>
    </message>
    <message>
      <source>Press the keys, Escape to leave</source>
      <translation>Tasten drücken, Esc beendet</translation>
    </message>
    <message>
      <source>New keys</source>
      <translation>Neue Tasten</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>These keys are your own.</source>
      <translation>Diese Tasten sind Ihre eigenen.</translation>
    </message>
    <message>
      <source>Find an action or keys</source>
      <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
      <source>Find an action</source>
      <translation>Befehl suchen</translation>
    </message>
    <message>
      <source>Use it here</source>
      <translation>Hier verwenden</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Belassen</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>No keys</source>
      <translation>Keine Tasten</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Zurücksetzen</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Actions and their keys</source>
      <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
      <source>{keys} alone types into cards. Add Ctrl, Alt or another such key.</source>
      <translation>{keys} allein schreibt in Karten. Nehmen Sie Strg, Alt oder eine andere solche Taste dazu.</translation>
    </message>
    <message>
      <source>{keys} already does {others}. Use it for “{here}” instead?</source>
      <translation>{keys} tut bereits {others}. Stattdessen für „{here}“ verwenden?</translation>
    </message>
    <message>
      <source>All right</source>
      <translation>In Ordnung</translation>
    </message>
  </context>
  <context>
    <name>Start</name>
    <message>
      <source>Best fit</source>
      <translation>Passt am besten</translation>
    </message>
    <message>
      <source>Best fit.</source>
      <translation>Passt am besten.</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} Personen</translation>
    </message>
    <message>
      <source>{count} people and more</source>
      <translation>{count} Personen und mehr</translation>
    </message>
    <message>
      <source>today, {time}</source>
      <translation>heute, {time}</translation>
    </message>
    <message>
      <source>Templates or defaults of new charts are set by your organisation, in {folder}.</source>
      <translation>Vorlagen oder Vorgaben neuer Organigramme sind von Ihrer Organisation festgelegt, in {folder}.</translation>
    </message>
    <message>
      <source>A template of your organisation is not shown: {why}</source>
      <translation>Eine Vorlage Ihrer Organisation wird nicht gezeigt: {why}</translation>
    </message>
    <message>
      <source>Every template is an ordinary chart: rename, move, delete as you like.</source>
      <translation>Jede Vorlage ist ein gewöhnliches Organigramm: umbenennen, verschieben, löschen nach Belieben.</translation>
    </message>
    <message>
      <source>Which templates</source>
      <translation>Welche Vorlagen</translation>
    </message>
    <message>
      <source>By size</source>
      <translation>Nach Größe</translation>
    </message>
    <message>
      <source>By model</source>
      <translation>Nach Modell</translation>
    </message>
    <message>
      <source>All {count}</source>
      <translation>Alle {count}</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>people</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Use “{name}” for {people}</source>
      <translation>„{name}“ für {people} verwenden</translation>
    </message>
    <message>
      <source>Your own templates are not shown, because one cannot be read: {why}</source>
      <translation>Ihre eigenen Vorlagen werden nicht gezeigt, weil eine nicht lesbar ist: {why}</translation>
    </message>
    <message>
      <source>Start with a structure</source>
      <translation>Mit einer Struktur beginnen</translation>
    </message>
    <message>
      <source>Use “{name}”</source>
      <translation>„{name}“ verwenden</translation>
    </message>
    <message>
      <source>How many people in customer service?</source>
      <translation>Wie viele Personen im Kundenservice?</translation>
    </message>
    <message>
      <source>Keep each template’s own size</source>
      <translation>Eigene Größe jeder Vorlage behalten</translation>
    </message>
    <message>
      <source>No files yet. The charts you open or save will be here, to go on with them.</source>
      <translation>Noch keine Dateien. Hier stehen künftig die Organigramme, die Sie öffnen oder speichern.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Remove from this list</source>
      <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
      <source>The list stays as it is: {reason}.</source>
      <translation>Die Liste bleibt, wie sie ist: {reason}.</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Verwerfen…</translation>
    </message>
    <message>
      <source>Or drop an .orgchart, Excel or CSV file anywhere in this window.</source>
      <translation>Oder eine .orgchart-, Excel- oder CSV-Datei irgendwo in diesem Fenster ablegen.</translation>
    </message>
    <message>
      <source>Blank chart</source>
      <translation>Leeres Organigramm</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <source>Import a staff list…</source>
      <translation>Personalliste importieren…</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Zuletzt benutzt</translation>
    </message>
    <message>
      <source>Drop the file to open it</source>
      <translation>Datei ablegen, um sie zu öffnen</translation>
    </message>
    <message>
      <source>Drop to open {count} files</source>
      <translation>Ablegen, um {count} Dateien zu öffnen</translation>
    </message>
  </context>
  <context>
    <name>Statistics</name>
    <message>
      <source>Reports of a manager; the largest span is {n}</source>
      <translation>Unterstellte je Führungskraft; die größte Spanne ist {n}</translation>
    </message>
    <message>
      <source>Vacant seats, and {n} planned</source>
      <translation>Vakante Planstellen und {n} geplante</translation>
    </message>
    <message>
      <source>Vacant seats</source>
      <translation>Vakante Planstellen</translation>
    </message>
    <message>
      <source>Leaders</source>
      <translation>Leitungen</translation>
    </message>
    <message>
      <source>{name}: 1 seat reports directly, {total} in all</source>
      <translation>{name}: 1 Planstelle berichtet direkt, {total} insgesamt</translation>
    </message>
    <message>
      <source>{name}: {n} seats report directly, {total} in all</source>
      <translation>{name}: {n} Planstellen berichten direkt, {total} insgesamt</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Filled seats, named or not</source>
      <translation>Besetzte Planstellen, benannt oder nicht</translation>
    </message>
    <message>
      <source>FTE</source>
      <translation>VZÄ</translation>
    </message>
    <message>
      <source>Full-time equivalents of all seats</source>
      <translation>Vollzeitäquivalente aller Planstellen</translation>
    </message>
    <message>
      <source>Layers</source>
      <translation>Ebenen</translation>
    </message>
    <message>
      <source>From the top to the front line</source>
      <translation>Von der Spitze bis zur operativen Basis</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vakant</translation>
    </message>
    <message>
      <source>Average span</source>
      <translation>Mittlere Spanne</translation>
    </message>
    <message>
      <source>{n} of {seats} seats lead a team or more</source>
      <translation>{n} von {seats} Planstellen leiten ein Team oder mehr</translation>
    </message>
    <message>
      <source>1 in {n}</source>
      <translation>1 von {n}</translation>
    </message>
    <message>
      <source>1 leader to {n} others</source>
      <translation>1 Leitung auf {n} andere</translation>
    </message>
    <message>
      <source>Cost a year: {cost}</source>
      <translation>Jahreskosten: {cost}</translation>
    </message>
    <message>
      <source>Select the roles with this function</source>
      <translation>Die Rollen mit dieser Funktion auswählen</translation>
    </message>
    <message>
      <source>with an error</source>
      <translation>mit einem Fehler</translation>
    </message>
    <message>
      <source>with errors</source>
      <translation>mit Fehlern</translation>
    </message>
    <message>
      <source>with a warning</source>
      <translation>mit einer Warnung</translation>
    </message>
    <message>
      <source>with warnings</source>
      <translation>mit Warnungen</translation>
    </message>
    <message>
      <source>with a hint</source>
      <translation>mit einem Hinweis</translation>
    </message>
    <message>
      <source>with hints</source>
      <translation>mit Hinweisen</translation>
    </message>
    <message>
      <source>{managers}, {findings}</source>
      <translation>{managers}, {findings}</translation>
    </message>
    <message>
      <source>{managers}, {n} {findings}</source>
      <translation>{managers}, {n} {findings}</translation>
    </message>
    <message>
      <source>1 manager with {span} reports</source>
      <translation>1 Führungskraft mit {span} Unterstellten</translation>
    </message>
    <message>
      <source>{n} managers with {span} reports</source>
      <translation>{n} Führungskräfte mit {span} Unterstellten</translation>
    </message>
    <message>
      <source>Span of control</source>
      <translation>Leitungsspanne</translation>
    </message>
    <message>
      <source>1 manager with 1 report</source>
      <translation>1 Führungskraft mit 1 unterstellten Rolle</translation>
    </message>
    <message>
      <source>{n} managers with 1 report</source>
      <translation>{n} Führungskräfte mit 1 unterstellten Rolle</translation>
    </message>
    <message>
      <source>No managers yet</source>
      <translation>Noch keine Führungskräfte</translation>
    </message>
    <message>
      <source>Seats, and the spans of their managers</source>
      <translation>Planstellen und die Spannen ihrer Führungskräfte</translation>
    </message>
    <message>
      <source>Seats by tier</source>
      <translation>Planstellen nach Stufe</translation>
    </message>
    <message>
      <source>Print statistics…</source>
      <translation>Statistik drucken…</translation>
    </message>
    <message>
      <source>No role has a function yet.</source>
      <translation>Noch hat keine Rolle eine Funktion.</translation>
    </message>
    <message>
      <source>1 person is not placed</source>
      <translation>1 Person ist ohne Stelle</translation>
    </message>
    <message>
      <source>{n} people are not placed</source>
      <translation>{n} Personen sind ohne Stelle</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Managers by number of reports</source>
      <translation>Führungskräfte nach Zahl der Unterstellten</translation>
    </message>
    <message>
      <source>Seats by function</source>
      <translation>Planstellen nach Funktion</translation>
    </message>
    <message>
      <source>Layer {n}</source>
      <translation>Ebene {n}</translation>
    </message>
    <message>
      <source>Tier {n}</source>
      <translation>Stufe {n}</translation>
    </message>
    <message>
      <source>1 seat</source>
      <translation>1 Planstelle</translation>
    </message>
    <message>
      <source>spans {range}</source>
      <translation>Spannen {range}</translation>
    </message>
    <message>
      <source>{told}; click to select them</source>
      <translation>{told}; ein Klick wählt sie aus</translation>
    </message>
    <message>
      <source>{n} seats</source>
      <translation>{n} Planstellen</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>There are no rows on the clipboard that could go into cells.</source>
      <translation>In der Zwischenablage sind keine Zeilen, die in Zellen passen.</translation>
    </message>
    <message>
      <source>Set {field} of {name}</source>
      <translation>{field} von {name} setzen</translation>
    </message>
    <message>
      <source>Set {n} cells</source>
      <translation>{n} Zellen setzen</translation>
    </message>
    <message>
      <source>Clear {field} of {name}</source>
      <translation>{field} von {name} leeren</translation>
    </message>
    <message>
      <source>Clear {n} cells</source>
      <translation>{n} Zellen leeren</translation>
    </message>
    <message>
      <source>Paste {field} of {name}</source>
      <translation>{field} von {name} einfügen</translation>
    </message>
    <message>
      <source>Paste {n} cells</source>
      <translation>{n} Zellen einfügen</translation>
    </message>
    <message>
      <source>1 cell was left as before. {reason}</source>
      <translation>1 Zelle blieb, wie sie war. {reason}</translation>
    </message>
    <message>
      <source>{n} cells were left as before. {reason}</source>
      <translation>{n} Zellen blieben, wie sie waren. {reason}</translation>
    </message>
    <message>
      <source>All roles</source>
      <translation>Alle Rollen</translation>
    </message>
    <message>
      <source>{n} more rows had no role to go to: paste them on the canvas.</source>
      <translation>{n} weitere Zeilen hatten keine Rolle: Fügen Sie sie auf der Zeichenfläche ein.</translation>
    </message>
    <message>
      <source>Fill down 1 cell</source>
      <translation>1 Zelle nach unten ausfüllen</translation>
    </message>
    <message>
      <source>Fill down {n} cells</source>
      <translation>{n} Zellen nach unten ausfüllen</translation>
    </message>
    <message>
      <source>“{text}” fits {n} roles; type more of the name, or its id.</source>
      <translation>„{text}“ passt zu {n} Rollen; geben Sie mehr vom Namen oder die Id ein.</translation>
    </message>
    <message>
      <source>Nobody here is called “{text}”.</source>
      <translation>Niemand hier heißt „{text}“.</translation>
    </message>
    <message>
      <source>Filter: words, or a field as “Tier: 2”</source>
      <translation>Filter: Wörter oder ein Feld wie „Stufe: 2“</translation>
    </message>
    <message>
      <source>Filter the roles</source>
      <translation>Rollen filtern</translation>
    </message>
    <message>
      <source>Find and replace</source>
      <translation>Suchen und ersetzen</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>{shown} of {n} roles</source>
      <translation>{shown} von {n} Rollen</translation>
    </message>
    <message>
      <source>Add one on the chart, or paste rows of a spreadsheet there.</source>
      <translation>Fügen Sie im Organigramm eine hinzu oder dort Zeilen einer Tabelle ein.</translation>
    </message>
    <message>
      <source>No role fits.</source>
      <translation>Keine Rolle passt.</translation>
    </message>
    <message>
      <source>Empty the filter with Escape.</source>
      <translation>Mit Esc den Filter leeren.</translation>
    </message>
    <message>
      <source>There are no roles yet.</source>
      <translation>Es gibt noch keine Rollen.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is neither yes nor no.</source>
      <translation>{label}: „{text}“ ist weder ja noch nein.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is no number, as 0.5 or 12 is.</source>
      <translation>{label}: „{text}“ ist keine Zahl wie 0,5 oder 12.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is no whole number, as 3 is.</source>
      <translation>{label}: „{text}“ ist keine ganze Zahl wie 3.</translation>
    </message>
    <message>
      <source>{label}: “{text}” is none of {choices}.</source>
      <translation>{label}: „{text}“ ist keines von {choices}.</translation>
    </message>
    <message>
      <source>There is no function “{text}” in this chart.</source>
      <translation>In diesem Organigramm gibt es keine Funktion „{text}“.</translation>
    </message>
    <message>
      <source>{title} would report to itself.</source>
      <translation>{title} würde an sich selbst berichten.</translation>
    </message>
    <message>
      <source>{title} cannot have a dotted line to itself.</source>
      <translation>{title} kann keine gestrichelte Linie zu sich selbst haben.</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Replace with</source>
      <translation>Ersetzen durch</translation>
    </message>
    <message>
      <source>Same case</source>
      <translation>Groß/klein</translation>
    </message>
    <message>
      <source>Whole cell</source>
      <translation>Ganze Zelle</translation>
    </message>
    <message>
      <source>Replace all</source>
      <translation>Alle ersetzen</translation>
    </message>
    <message>
      <source>Close find and replace</source>
      <translation>Suchen und Ersetzen schließen</translation>
    </message>
    <message>
      <source>1 cell</source>
      <translation>1 Zelle</translation>
    </message>
    <message>
      <source>Replace “{find}” by “{put}” in {field} of 1 role</source>
      <translation>„{find}“ durch „{put}“ ersetzen in {field} von 1 Rolle</translation>
    </message>
    <message>
      <source>Replace “{find}” by “{put}” in {field} of {n} roles</source>
      <translation>„{find}“ durch „{put}“ ersetzen in {field} von {n} Rollen</translation>
    </message>
    <message>
      <source>{n} cells</source>
      <translation>{n} Zellen</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Coverage</source>
      <translation>Abdeckung</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Vergleichen</translation>
    </message>
  </context>
  <context>
    <name>Talk</name>
    <message>
      <source>A role that is gone</source>
      <translation>Eine Rolle, die es nicht mehr gibt</translation>
    </message>
    <message>
      <source>Resolve a comment on {name}</source>
      <translation>Kommentar zu {name} erledigen</translation>
    </message>
    <message>
      <source>Open a comment on {name} again</source>
      <translation>Kommentar zu {name} wieder öffnen</translation>
    </message>
    <message>
      <source>Answer about {name}</source>
      <translation>Zu {name} antworten</translation>
    </message>
    <message>
      <source>Change a comment on {name}</source>
      <translation>Kommentar zu {name} ändern</translation>
    </message>
    <message>
      <source>Remove a comment on {name}</source>
      <translation>Kommentar zu {name} entfernen</translation>
    </message>
    <message>
      <source>Comment on {name}</source>
      <translation>Kommentar zu {name}</translation>
    </message>
  </context>
  <context>
    <name>Templates</name>
    <message>
      <source>Only a chart with one role at the top can be scaled to a size.</source>
      <translation>Nur ein Organigramm mit einer einzigen Rolle an der Spitze lässt sich auf eine Größe skalieren.</translation>
    </message>
    <message>
      <source>Only a chart with somebody below the top can be scaled to a size.</source>
      <translation>Nur ein Organigramm mit jemandem unterhalb der Spitze lässt sich auf eine Größe skalieren.</translation>
    </message>
    <message>
      <source>There is no template “{name}”; the templates are {known}.</source>
      <translation>Es gibt keine Vorlage „{name}“; vorhanden sind {known}.</translation>
    </message>
    <message>
      <source>There is no template “{name}”; did you mean {near}?</source>
      <translation>Es gibt keine Vorlage „{name}“; war {near} gemeint?</translation>
    </message>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>A chart cannot have {people} people; choose a number from 1 to {most_people}.</source>
      <translation>Ein Organigramm kann nicht {people} Personen haben; wählen Sie eine Zahl von 1 bis {most_people}.</translation>
    </message>
    <message>
      <source>Optional: fill it when the work outgrows one person.</source>
      <translation>Optional: besetzen, wenn die Arbeit für eine Person zu viel wird.</translation>
    </message>
    <message>
      <source>One person looks after every customer in an owner-run firm, with a part-time seat to fill when the work grows.</source>
      <translation>Eine Person betreut im inhabergeführten Betrieb die gesamte Kundschaft; eine Teilzeitstelle kommt hinzu, wenn die Arbeit wächst.</translation>
    </message>
    <message>
      <source>Solo</source>
      <translation>Allein</translation>
    </message>
    <message>
      <source>Customer Service</source>
      <translation>Kundenservice</translation>
    </message>
    <message>
      <source>by size</source>
      <translation>nach Größe</translation>
    </message>
    <message>
      <source>Eight people serve customers under one team lead and one manager, with like tasks grouped in one pair of hands.</source>
      <translation>Acht Personen betreuen die Kundschaft unter einer Teamleitung und einer Abteilungsleitung; ähnliche Aufgaben liegen in einer Hand.</translation>
    </message>
    <message>
      <source>Small team</source>
      <translation>Kleines Team</translation>
    </message>
    <message>
      <source>Three small teams for support, returns and accounts, each with a lead, and a first specialist for quality and training.</source>
      <translation>Drei kleine Teams für Support, Retouren und Account-Management, jedes mit Leitung, und eine erste Fachkraft für Qualität und Schulung.</translation>
    </message>
    <message>
      <source>Growing team</source>
      <translation>Wachsendes Team</translation>
    </message>
    <message>
      <source>A director with managers for support, returns, accounts and operations: the usual department with everything under one roof.</source>
      <translation>Eine Bereichsleitung mit Abteilungsleitungen für Support, Retouren, Account-Management und Operations: die übliche Abteilung mit allem unter einem Dach.</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>social media</source>
      <translation>Social Media</translation>
    </message>
    <message>
      <source>forum</source>
      <translation>Forum</translation>
    </message>
    <message>
      <source>Four directors share contact centre, care services, accounts and operations, for a department that needs managers of managers.</source>
      <translation>Vier Bereichsleitungen teilen sich Contact-Center, Kundenbetreuung, Account-Management und Operations, für eine Abteilung, die Führungskräfte von Führungskräften braucht.</translation>
    </message>
    <message>
      <source>Large department</source>
      <translation>Große Abteilung</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Standort</translation>
    </message>
    <message>
      <source>Several sites deliver the service while central teams plan, train and handle the specialist work for all of them.</source>
      <translation>Mehrere Standorte erbringen den Service, während zentrale Teams für alle planen, schulen und die Spezialaufgaben übernehmen.</translation>
    </message>
    <message>
      <source>Enterprise</source>
      <translation>Großunternehmen</translation>
    </message>
    <message>
      <source>One moderator on duty at any hour: at 40 hours a week and 30 % shrinkage that takes six people.</source>
      <translation>Rund um die Uhr eine Moderation im Dienst: Bei 40 Wochenstunden und 30 % Shrinkage braucht das sechs Personen.</translation>
    </message>
    <message>
      <source>On duty or on call during work hours.</source>
      <translation>Im Dienst oder in Bereitschaft während der Arbeitszeit.</translation>
    </message>
    <message>
      <source>day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>chat</source>
      <translation>Chat</translation>
    </message>
    <message>
      <source>evening</source>
      <translation>Spät</translation>
    </message>
    <message>
      <source>night</source>
      <translation>Nacht</translation>
    </message>
    <message>
      <source>weekend</source>
      <translation>Wochenende</translation>
    </message>
    <message>
      <source>Phone and chat in four shifts, and social media, forum and help desk beside them, so that somebody answers at any hour.</source>
      <translation>Telefon und Chat in vier Schichten, daneben Social Media, Forum und Helpdesk, sodass zu jeder Stunde jemand antwortet.</translation>
    </message>
    <message>
      <source>Round the clock</source>
      <translation>Rund um die Uhr</translation>
    </message>
    <message>
      <source>24/7 shifts</source>
      <translation>Schichten 24/7</translation>
    </message>
    <message>
      <source>Hands over to financial or technical.</source>
      <translation>Gibt an Abrechnung oder Technik weiter.</translation>
    </message>
    <message>
      <source>A call centre whose phone menu has three branches: financial, technical, and general, which hands over to the other two.</source>
      <translation>Ein Callcenter, dessen Telefonmenü drei Zweige hat: Abrechnung, Technik und Allgemeines, das an die anderen beiden weitergibt.</translation>
    </message>
    <message>
      <source>Three branches</source>
      <translation>Drei Zweige</translation>
    </message>
    <message>
      <source>Call Centre</source>
      <translation>Callcenter</translation>
    </message>
    <message>
      <source>phone branches</source>
      <translation>Telefonzweige</translation>
    </message>
    <message>
      <source>Tier 1 answers most questions and passes the hard ones up to specialists in tier 2 and engineers in tier 3.</source>
      <translation>Stufe 1 beantwortet die meisten Fragen und gibt die schwierigen an Fachkräfte in Stufe 2 und technische Fachkräfte in Stufe 3 weiter.</translation>
    </message>
    <message>
      <source>Tiered support</source>
      <translation>Gestufter Support</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Support</translation>
    </message>
    <message>
      <source>tiers</source>
      <translation>Stufen</translation>
    </message>
    <message>
      <source>Reads each new case and sends it to the right team.</source>
      <translation>Liest jeden neuen Fall und leitet ihn an das richtige Team.</translation>
    </message>
    <message>
      <source>A dispatcher reads each new case and sends it straight to the specialised team, so that nobody is handed from tier to tier.</source>
      <translation>Eine Disposition liest jeden neuen Fall und leitet ihn direkt an das spezialisierte Team, sodass niemand von Stufe zu Stufe gereicht wird.</translation>
    </message>
    <message>
      <source>Dispatcher and teams</source>
      <translation>Disposition und Teams</translation>
    </message>
    <message>
      <source>dispatcher</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>One team for each kind of customer, from consumers to enterprise accounts, so that each gets the service it needs.</source>
      <translation>Ein Team für jede Art von Kundschaft, von Privatkunden bis zu Großkunden, damit alle den passenden Service bekommen.</translation>
    </message>
    <message>
      <source>Customer segments</source>
      <translation>Kundensegmente</translation>
    </message>
    <message>
      <source>Customer Centre</source>
      <translation>Kundencenter</translation>
    </message>
    <message>
      <source>by customer segment</source>
      <translation>nach Segment</translation>
    </message>
    <message>
      <source>Business customers</source>
      <translation>Geschäftskunden</translation>
    </message>
    <message>
      <source>Retail customers</source>
      <translation>Privatkunden</translation>
    </message>
    <message>
      <source>Team leaders run the functions and segment managers the customers: everybody has one solid and one dotted line.</source>
      <translation>Teamleitungen führen die Funktionen und Segmentleitungen die Kundengruppen: Jede Person hat eine durchgezogene und eine gestrichelte Linie.</translation>
    </message>
    <message>
      <source>Matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>matrix</source>
      <translation>Matrix</translation>
    </message>
    <message>
      <source>e-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>An online shop answers by chat and e-mail, moves orders and returns quickly and adds seasonal people for the peaks.</source>
      <translation>Ein Onlineshop antwortet per Chat und E-Mail, wickelt Bestellungen und Retouren schnell ab und stockt zu Spitzenzeiten mit Saisonkräften auf.</translation>
    </message>
    <message>
      <source>E-commerce</source>
      <translation>E-Commerce</translation>
    </message>
    <message>
      <source>Customer Experience</source>
      <translation>Customer Experience</translation>
    </message>
    <message>
      <source>marketplace</source>
      <translation>Marktplatz</translation>
    </message>
    <message>
      <source>online shop</source>
      <translation>Onlineshop</translation>
    </message>
    <message>
      <source>A subscription business keeps its customers with success, onboarding and renewals on one side and technical support on the other.</source>
      <translation>Ein Abo-Unternehmen hält seine Kundschaft mit Customer Success, Onboarding und Verlängerungen auf der einen und technischem Support auf der anderen Seite.</translation>
    </message>
    <message>
      <source>Customer success</source>
      <translation>Customer Success</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Kundschaft</translation>
    </message>
    <message>
      <source>customer success</source>
      <translation>Customer Success</translation>
    </message>
    <message>
      <source>Technicians repair at the customer’s place, sent out by dispatchers and backed by remote support and a parts desk.</source>
      <translation>Technische Fachkräfte reparieren vor Ort, entsandt von der Disposition und unterstützt von Fernsupport und Ersatzteilstelle.</translation>
    </message>
    <message>
      <source>Field service</source>
      <translation>Außendienst</translation>
    </message>
    <message>
      <source>Field and Technical Service</source>
      <translation>Außendienst und technischer Service</translation>
    </message>
    <message>
      <source>field service</source>
      <translation>Außendienst</translation>
    </message>
    <message>
      <source>A manager for each of the six functions of customer service, from account management to sales, under one director.</source>
      <translation>Je eine Abteilungsleitung für die sechs Funktionen des Kundenservice, von Account-Management bis Vertrieb, unter einer Bereichsleitung.</translation>
    </message>
    <message>
      <source>Six functions</source>
      <translation>Sechs Funktionen</translation>
    </message>
    <message>
      <source>by function</source>
      <translation>nach Funktion</translation>
    </message>
  </context>
  <context>
    <name>Titles</name>
    <message>
      <source>Executive Vice President, {what}</source>
      <translation>Vorstand {what}</translation>
    </message>
    <message>
      <source>Senior Vice President, {what}</source>
      <translation>Geschäftsführung {what}</translation>
    </message>
    <message>
      <source>Vice President, {what}</source>
      <translation>Geschäftsleitung {what}</translation>
    </message>
    <message>
      <source>Director, {what}</source>
      <translation>Bereichsleitung {what}</translation>
    </message>
    <message>
      <source>Manager, {what}</source>
      <translation>Abteilungsleitung {what}</translation>
    </message>
    <message>
      <source>Team Leader, {what}</source>
      <translation>Teamleitung {what}</translation>
    </message>
    <message>
      <source>Team Lead, {what}</source>
      <translation>Teamleitung {what}</translation>
    </message>
    <message>
      <source>Representative, {what}</source>
      <translation>Sachbearbeitung {what}</translation>
    </message>
    <message>
      <source>Senior {what}</source>
      <translation>Senior-{what}</translation>
    </message>
    <message>
      <source>{what} Team Lead</source>
      <translation>Teamleitung {what}</translation>
    </message>
    <message>
      <source>{what} Manager</source>
      <translation>Abteilungsleitung {what}</translation>
    </message>
    <message>
      <source>{what} Lead</source>
      <translation>Leitung {what}</translation>
    </message>
    <message>
      <source>{what} Specialist</source>
      <translation>Fachkraft {what}</translation>
    </message>
    <message>
      <source>{what} Representative</source>
      <translation>Sachbearbeitung {what}</translation>
    </message>
    <message>
      <source>{what} Analyst</source>
      <translation>Analyse {what}</translation>
    </message>
    <message>
      <source>{what} Engineer</source>
      <translation>Fachkraft Technik {what}</translation>
    </message>
    <message>
      <source>{what} group</source>
      <translation>Gruppe {what}</translation>
    </message>
    <message>
      <source>{what} division</source>
      <translation>Bereich {what}</translation>
    </message>
    <message>
      <source>{what} region</source>
      <translation>Region {what}</translation>
    </message>
    <message>
      <source>Account</source>
      <translation>Account-Management</translation>
    </message>
    <message>
      <source>Account Management</source>
      <translation>Account-Management</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>Account-Management</translation>
    </message>
    <message>
      <source>Administration</source>
      <translation>Verwaltung</translation>
    </message>
    <message>
      <source>Billing</source>
      <translation>Abrechnung</translation>
    </message>
    <message>
      <source>Customer Relations</source>
      <translation>Kundenbeziehungen</translation>
    </message>
    <message>
      <source>Customer Service</source>
      <translation>Kundenservice</translation>
    </message>
    <message>
      <source>Customer Success</source>
      <translation>Customer Success</translation>
    </message>
    <message>
      <source>Dispatch</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>Field Service</source>
      <translation>Außendienst</translation>
    </message>
    <message>
      <source>Forum</source>
      <translation>Forum</translation>
    </message>
    <message>
      <source>Forum Moderation</source>
      <translation>Forenmoderation</translation>
    </message>
    <message>
      <source>Help Desk</source>
      <translation>Helpdesk</translation>
    </message>
    <message>
      <source>Issue Management</source>
      <translation>Beschwerdemanagement</translation>
    </message>
    <message>
      <source>Issues</source>
      <translation>Beschwerden</translation>
    </message>
    <message>
      <source>Knowledge</source>
      <translation>Wissensmanagement</translation>
    </message>
    <message>
      <source>Leadership</source>
      <translation>Leitung</translation>
    </message>
    <message>
      <source>Loyalty</source>
      <translation>Kundenbindung</translation>
    </message>
    <message>
      <source>Loyalty &amp; Rewards</source>
      <translation>Kundenbindung &amp; Bonus</translation>
    </message>
    <message>
      <source>Onboarding</source>
      <translation>Onboarding</translation>
    </message>
    <message>
      <source>Operations</source>
      <translation>Operations</translation>
    </message>
    <message>
      <source>Planning</source>
      <translation>Planung</translation>
    </message>
    <message>
      <source>Quality</source>
      <translation>Qualität</translation>
    </message>
    <message>
      <source>Returns</source>
      <translation>Retouren</translation>
    </message>
    <message>
      <source>Returns &amp; Warranty</source>
      <translation>Retouren &amp; Garantie</translation>
    </message>
    <message>
      <source>Rewards</source>
      <translation>Bonus</translation>
    </message>
    <message>
      <source>Sales</source>
      <translation>Vertrieb</translation>
    </message>
    <message>
      <source>Service Operations</source>
      <translation>Service Operations</translation>
    </message>
    <message>
      <source>Social Media</source>
      <translation>Social Media</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Support</translation>
    </message>
    <message>
      <source>Technical</source>
      <translation>Technik</translation>
    </message>
    <message>
      <source>Technical Support</source>
      <translation>Technischer Support</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Schulung</translation>
    </message>
    <message>
      <source>Warranty</source>
      <translation>Garantie</translation>
    </message>
    <message>
      <source>Workforce Management</source>
      <translation>Personaleinsatzplanung</translation>
    </message>
    <message>
      <source> &amp; </source>
      <translation> &amp; </translation>
    </message>
    <message>
      <source>Customer Success Specialist</source>
      <translation>Fachkraft Customer Success</translation>
    </message>
    <message>
      <source>Quality Analyst</source>
      <translation>Fachkraft Qualität</translation>
    </message>
    <message>
      <source>Trainer</source>
      <translation>Fachkraft Schulung</translation>
    </message>
    <message>
      <source>Knowledge Specialist</source>
      <translation>Fachkraft Wissensmanagement</translation>
    </message>
    <message>
      <source>Workforce Planner</source>
      <translation>Personaleinsatzplanung</translation>
    </message>
    <message>
      <source>Operations Specialist</source>
      <translation>Fachkraft Operations</translation>
    </message>
    <message>
      <source>Forum Moderator</source>
      <translation>Forenmoderation</translation>
    </message>
    <message>
      <source>Help Desk Agent</source>
      <translation>Sachbearbeitung Helpdesk</translation>
    </message>
    <message>
      <source>Billing Clerk</source>
      <translation>Sachbearbeitung Abrechnung</translation>
    </message>
    <message>
      <source>Dispatcher</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>Field Technician</source>
      <translation>Servicetechnik Außendienst</translation>
    </message>
    <message>
      <source>Onboarding Specialist</source>
      <translation>Fachkraft Onboarding</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Assistenz</translation>
    </message>
    <message>
      <source>Customer Service Representative</source>
      <translation>Sachbearbeitung Kundenservice</translation>
    </message>
    <message>
      <source>Owner / Founder</source>
      <translation>Inhaberschaft / Gründung</translation>
    </message>
    <message>
      <source>Account &amp; Loyalty Specialist</source>
      <translation>Fachkraft Account &amp; Kundenbindung</translation>
    </message>
    <message>
      <source>Customer Service Manager</source>
      <translation>Leitung Kundenservice</translation>
    </message>
    <message>
      <source>Returns, Warranty &amp; Issue Specialist</source>
      <translation>Fachkraft Retouren, Garantie &amp; Beschwerden</translation>
    </message>
    <message>
      <source>Sales &amp; Support Representative</source>
      <translation>Sachbearbeitung Vertrieb &amp; Support</translation>
    </message>
    <message>
      <source>Team Lead</source>
      <translation>Teamleitung</translation>
    </message>
    <message>
      <source>Account &amp; Loyalty Lead</source>
      <translation>Leitung Account &amp; Kundenbindung</translation>
    </message>
    <message>
      <source>Account Representative</source>
      <translation>Sachbearbeitung Account-Management</translation>
    </message>
    <message>
      <source>Escalation Specialist</source>
      <translation>Fachkraft Eskalation</translation>
    </message>
    <message>
      <source>Loyalty Specialist</source>
      <translation>Fachkraft Kundenbindung</translation>
    </message>
    <message>
      <source>Quality &amp; Training Specialist</source>
      <translation>Fachkraft Qualität &amp; Schulung</translation>
    </message>
    <message>
      <source>Representative, Support</source>
      <translation>Sachbearbeitung Support</translation>
    </message>
    <message>
      <source>Returns &amp; Warranty Representative</source>
      <translation>Sachbearbeitung Retouren &amp; Garantie</translation>
    </message>
    <message>
      <source>Senior Representative, Support</source>
      <translation>Senior-Sachbearbeitung Support</translation>
    </message>
    <message>
      <source>Team Lead, Returns &amp; Issues</source>
      <translation>Teamleitung Retouren &amp; Beschwerden</translation>
    </message>
    <message>
      <source>Team Lead, Support</source>
      <translation>Teamleitung Support</translation>
    </message>
    <message>
      <source>Account Management &amp; Loyalty Manager</source>
      <translation>Abteilungsleitung Account-Management &amp; Kundenbindung</translation>
    </message>
    <message>
      <source>Account Manager</source>
      <translation>Account-Management</translation>
    </message>
    <message>
      <source>Director of Customer Service</source>
      <translation>Bereichsleitung Kundenservice</translation>
    </message>
    <message>
      <source>Issue Management Lead</source>
      <translation>Leitung Beschwerdemanagement</translation>
    </message>
    <message>
      <source>Loyalty Programme Specialist</source>
      <translation>Fachkraft Bonusprogramm</translation>
    </message>
    <message>
      <source>Representative</source>
      <translation>Sachbearbeitung</translation>
    </message>
    <message>
      <source>Returns Representative</source>
      <translation>Sachbearbeitung Retouren</translation>
    </message>
    <message>
      <source>Returns &amp; Warranty Manager</source>
      <translation>Abteilungsleitung Retouren &amp; Garantie</translation>
    </message>
    <message>
      <source>Senior Representative</source>
      <translation>Senior-Sachbearbeitung</translation>
    </message>
    <message>
      <source>Service Operations Manager</source>
      <translation>Abteilungsleitung Service Operations</translation>
    </message>
    <message>
      <source>Social Media Representative</source>
      <translation>Sachbearbeitung Social Media</translation>
    </message>
    <message>
      <source>Support Manager</source>
      <translation>Abteilungsleitung Support</translation>
    </message>
    <message>
      <source>Team Lead, Technical Support</source>
      <translation>Teamleitung Technischer Support</translation>
    </message>
    <message>
      <source>Technical Support Specialist</source>
      <translation>Fachkraft Technischer Support</translation>
    </message>
    <message>
      <source>Warranty Claims Specialist</source>
      <translation>Fachkraft Garantiefälle</translation>
    </message>
    <message>
      <source>Account Management Manager</source>
      <translation>Abteilungsleitung Account-Management</translation>
    </message>
    <message>
      <source>Contact Centre Manager</source>
      <translation>Abteilungsleitung Contact-Center</translation>
    </message>
    <message>
      <source>Contact centre</source>
      <translation>Contact-Center</translation>
    </message>
    <message>
      <source>Digital Channels Lead</source>
      <translation>Leitung Digitale Kanäle</translation>
    </message>
    <message>
      <source>Director, Account Management &amp; Sales</source>
      <translation>Bereichsleitung Account-Management &amp; Vertrieb</translation>
    </message>
    <message>
      <source>Director, Contact Centre</source>
      <translation>Bereichsleitung Contact-Center</translation>
    </message>
    <message>
      <source>Director, Customer Care Services</source>
      <translation>Bereichsleitung Kundenbetreuung</translation>
    </message>
    <message>
      <source>Director, Service Operations</source>
      <translation>Bereichsleitung Service Operations</translation>
    </message>
    <message>
      <source>Inside Sales Manager</source>
      <translation>Abteilungsleitung Vertriebsinnendienst</translation>
    </message>
    <message>
      <source>Issue Management Manager</source>
      <translation>Abteilungsleitung Beschwerdemanagement</translation>
    </message>
    <message>
      <source>Loyalty &amp; Rewards Manager</source>
      <translation>Abteilungsleitung Kundenbindung &amp; Bonus</translation>
    </message>
    <message>
      <source>Quality Manager</source>
      <translation>Abteilungsleitung Qualität</translation>
    </message>
    <message>
      <source>Sales Representative</source>
      <translation>Sachbearbeitung Vertrieb</translation>
    </message>
    <message>
      <source>Senior Support Engineer</source>
      <translation>Senior-Fachkraft Support-Technik</translation>
    </message>
    <message>
      <source>Team Lead, Returns</source>
      <translation>Teamleitung Retouren</translation>
    </message>
    <message>
      <source>Technical Support Manager</source>
      <translation>Abteilungsleitung Technischer Support</translation>
    </message>
    <message>
      <source>Training &amp; Knowledge Manager</source>
      <translation>Abteilungsleitung Schulung &amp; Wissen</translation>
    </message>
    <message>
      <source>Vice President, Customer Service</source>
      <translation>Geschäftsleitung Kundenservice</translation>
    </message>
    <message>
      <source>Workforce Analyst</source>
      <translation>Analyse Personaleinsatz</translation>
    </message>
    <message>
      <source>Workforce Manager</source>
      <translation>Abteilungsleitung Personaleinsatzplanung</translation>
    </message>
    <message>
      <source>Chief Customer Officer</source>
      <translation>Chief Customer Officer</translation>
    </message>
    <message>
      <source>Director, Account Management</source>
      <translation>Bereichsleitung Account-Management</translation>
    </message>
    <message>
      <source>Accounts group</source>
      <translation>Gruppe Account-Management</translation>
    </message>
    <message>
      <source>Director, Issue Management</source>
      <translation>Bereichsleitung Beschwerdemanagement</translation>
    </message>
    <message>
      <source>Director, Loyalty &amp; Rewards</source>
      <translation>Bereichsleitung Kundenbindung &amp; Bonus</translation>
    </message>
    <message>
      <source>Director, Quality &amp; Training</source>
      <translation>Bereichsleitung Qualität &amp; Schulung</translation>
    </message>
    <message>
      <source>Director, Returns &amp; Warranty</source>
      <translation>Bereichsleitung Retouren &amp; Garantie</translation>
    </message>
    <message>
      <source>Director, Technical Support</source>
      <translation>Bereichsleitung Technischer Support</translation>
    </message>
    <message>
      <source>Director, Workforce Management</source>
      <translation>Bereichsleitung Personaleinsatzplanung</translation>
    </message>
    <message>
      <source>Escalation Manager</source>
      <translation>Abteilungsleitung Eskalation</translation>
    </message>
    <message>
      <source>Escalations</source>
      <translation>Eskalationen</translation>
    </message>
    <message>
      <source>Loyalty Manager</source>
      <translation>Abteilungsleitung Kundenbindung</translation>
    </message>
    <message>
      <source>Operations Manager</source>
      <translation>Abteilungsleitung Operations</translation>
    </message>
    <message>
      <source>Team</source>
      <translation>Team</translation>
    </message>
    <message>
      <source>Returns Manager</source>
      <translation>Abteilungsleitung Retouren</translation>
    </message>
    <message>
      <source>Returns group</source>
      <translation>Gruppe Retouren</translation>
    </message>
    <message>
      <source>Returns Team Lead</source>
      <translation>Teamleitung Retouren</translation>
    </message>
    <message>
      <source>Site Director</source>
      <translation>Standortleitung</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Standort</translation>
    </message>
    <message>
      <source>Technical group</source>
      <translation>Gruppe Technik</translation>
    </message>
    <message>
      <source>Technical Support Team Lead</source>
      <translation>Teamleitung Technischer Support</translation>
    </message>
    <message>
      <source>Training Manager</source>
      <translation>Abteilungsleitung Schulung</translation>
    </message>
    <message>
      <source>Vice President, Account Management &amp; Loyalty</source>
      <translation>Geschäftsleitung Account-Management &amp; Kundenbindung</translation>
    </message>
    <message>
      <source>Vice President, Service Delivery</source>
      <translation>Geschäftsleitung Service Delivery</translation>
    </message>
    <message>
      <source>Vice President, Specialist Services</source>
      <translation>Geschäftsleitung Spezialservices</translation>
    </message>
    <message>
      <source>Call Centre Manager</source>
      <translation>Abteilungsleitung Callcenter</translation>
    </message>
    <message>
      <source>Digital Channels Manager</source>
      <translation>Abteilungsleitung Digitale Kanäle</translation>
    </message>
    <message>
      <source>Phone &amp; Chat Representative</source>
      <translation>Sachbearbeitung Telefon &amp; Chat</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Shift Lead, Day</source>
      <translation>Schichtleitung Tag</translation>
    </message>
    <message>
      <source>Shift Lead, Evening</source>
      <translation>Schichtleitung Spät</translation>
    </message>
    <message>
      <source>Shift Lead, Night</source>
      <translation>Schichtleitung Nacht</translation>
    </message>
    <message>
      <source>Shift Lead, Weekend</source>
      <translation>Schichtleitung Wochenende</translation>
    </message>
    <message>
      <source>Social Content Editor</source>
      <translation>Redaktion Social Media</translation>
    </message>
    <message>
      <source>Social Media Responder</source>
      <translation>Beantwortung Social Media</translation>
    </message>
    <message>
      <source>Billing Representative</source>
      <translation>Sachbearbeitung Abrechnung</translation>
    </message>
    <message>
      <source>General Representative</source>
      <translation>Sachbearbeitung Allgemeines</translation>
    </message>
    <message>
      <source>Team Lead, Financial</source>
      <translation>Teamleitung Abrechnung</translation>
    </message>
    <message>
      <source>Team Lead, General</source>
      <translation>Teamleitung Allgemeines</translation>
    </message>
    <message>
      <source>Team Lead, Technical</source>
      <translation>Teamleitung Technik</translation>
    </message>
    <message>
      <source>Technical Representative</source>
      <translation>Sachbearbeitung Technik</translation>
    </message>
    <message>
      <source>Associate Representative</source>
      <translation>Junior-Sachbearbeitung</translation>
    </message>
    <message>
      <source>Head of Support</source>
      <translation>Leitung Support</translation>
    </message>
    <message>
      <source>Support Engineer</source>
      <translation>Fachkraft Support-Technik</translation>
    </message>
    <message>
      <source>Support Operations Specialist</source>
      <translation>Fachkraft Support Operations</translation>
    </message>
    <message>
      <source>Tier 1 Manager</source>
      <translation>Abteilungsleitung Stufe 1</translation>
    </message>
    <message>
      <source>Tier 1 Team Lead</source>
      <translation>Teamleitung Stufe 1</translation>
    </message>
    <message>
      <source>Tier 2 Team Lead</source>
      <translation>Teamleitung Stufe 2</translation>
    </message>
    <message>
      <source>Tier 3 Lead Engineer</source>
      <translation>Leitende Fachkraft Technik Stufe 3</translation>
    </message>
    <message>
      <source>Account Specialist</source>
      <translation>Fachkraft Account-Management</translation>
    </message>
    <message>
      <source>Billing Specialist</source>
      <translation>Fachkraft Abrechnung</translation>
    </message>
    <message>
      <source>Orders &amp; Returns Specialist</source>
      <translation>Fachkraft Bestellungen &amp; Retouren</translation>
    </message>
    <message>
      <source>Team Lead, Accounts</source>
      <translation>Teamleitung Account-Management</translation>
    </message>
    <message>
      <source>Team Lead, Billing</source>
      <translation>Teamleitung Abrechnung</translation>
    </message>
    <message>
      <source>Team Lead, Orders &amp; Returns</source>
      <translation>Teamleitung Bestellungen &amp; Retouren</translation>
    </message>
    <message>
      <source>Technical Specialist</source>
      <translation>Fachkraft Technik</translation>
    </message>
    <message>
      <source>Consumer Representative</source>
      <translation>Sachbearbeitung Privatkunden</translation>
    </message>
    <message>
      <source>Consumer</source>
      <translation>Privatkunden</translation>
    </message>
    <message>
      <source>Dedicated Account Manager</source>
      <translation>Key-Account-Management</translation>
    </message>
    <message>
      <source>Director, Customer Centre</source>
      <translation>Bereichsleitung Kundencenter</translation>
    </message>
    <message>
      <source>Enterprise Support Engineer</source>
      <translation>Fachkraft Technik Großkunden</translation>
    </message>
    <message>
      <source>Manager, Consumer Customers</source>
      <translation>Abteilungsleitung Privatkunden</translation>
    </message>
    <message>
      <source>Manager, Enterprise Accounts</source>
      <translation>Abteilungsleitung Großkunden</translation>
    </message>
    <message>
      <source>Manager, Partners &amp; Public Sector</source>
      <translation>Abteilungsleitung Partner &amp; öffentlicher Sektor</translation>
    </message>
    <message>
      <source>Manager, Small Business</source>
      <translation>Abteilungsleitung Kleinunternehmen</translation>
    </message>
    <message>
      <source>Partner Representative</source>
      <translation>Sachbearbeitung Partner</translation>
    </message>
    <message>
      <source>Small Business Representative</source>
      <translation>Sachbearbeitung Kleinunternehmen</translation>
    </message>
    <message>
      <source>Team Lead, Consumer</source>
      <translation>Teamleitung Privatkunden</translation>
    </message>
    <message>
      <source>Account Representative, Business</source>
      <translation>Sachbearbeitung Account-Management Geschäftskunden</translation>
    </message>
    <message>
      <source>Account Representative, Retail</source>
      <translation>Sachbearbeitung Account-Management Privatkunden</translation>
    </message>
    <message>
      <source>General Manager, Customer Service</source>
      <translation>Gesamtleitung Kundenservice</translation>
    </message>
    <message>
      <source>Returns Representative, Retail</source>
      <translation>Sachbearbeitung Retouren Privatkunden</translation>
    </message>
    <message>
      <source>Segment Manager, Business</source>
      <translation>Segmentleitung Geschäftskunden</translation>
    </message>
    <message>
      <source>Business</source>
      <translation>Geschäftskunden</translation>
    </message>
    <message>
      <source>Segment Manager, Retail</source>
      <translation>Segmentleitung Privatkunden</translation>
    </message>
    <message>
      <source>Retail</source>
      <translation>Privatkunden</translation>
    </message>
    <message>
      <source>Support Representative, Business</source>
      <translation>Sachbearbeitung Support Geschäftskunden</translation>
    </message>
    <message>
      <source>Support Representative, Retail</source>
      <translation>Sachbearbeitung Support Privatkunden</translation>
    </message>
    <message>
      <source>Team Leader, Account Management</source>
      <translation>Teamleitung Account-Management</translation>
    </message>
    <message>
      <source>Team Leader, Returns &amp; Warranty</source>
      <translation>Teamleitung Retouren &amp; Garantie</translation>
    </message>
    <message>
      <source>Team Leader, Support</source>
      <translation>Teamleitung Support</translation>
    </message>
    <message>
      <source>Warranty Representative, Business</source>
      <translation>Sachbearbeitung Garantie Geschäftskunden</translation>
    </message>
    <message>
      <source>Chat &amp; E-mail Representative</source>
      <translation>Sachbearbeitung Chat &amp; E-Mail</translation>
    </message>
    <message>
      <source>Claims &amp; Dispute Specialist</source>
      <translation>Fachkraft Reklamationen &amp; Streitfälle</translation>
    </message>
    <message>
      <source>Head of Customer Experience</source>
      <translation>Leitung Customer Experience</translation>
    </message>
    <message>
      <source>Loyalty &amp; Retention Specialist</source>
      <translation>Fachkraft Kundenbindung &amp; Rückgewinnung</translation>
    </message>
    <message>
      <source>Order &amp; Delivery Representative</source>
      <translation>Sachbearbeitung Bestellung &amp; Lieferung</translation>
    </message>
    <message>
      <source>Quality, Training &amp; Knowledge Specialist</source>
      <translation>Fachkraft Qualität, Schulung &amp; Wissen</translation>
    </message>
    <message>
      <source>Returns &amp; Refunds Specialist</source>
      <translation>Fachkraft Retouren &amp; Erstattungen</translation>
    </message>
    <message>
      <source>Seasonal Representative</source>
      <translation>Saisonkraft</translation>
    </message>
    <message>
      <source>Social &amp; Marketplace Representative</source>
      <translation>Sachbearbeitung Social Media &amp; Marktplatz</translation>
    </message>
    <message>
      <source>Team Lead, Chat &amp; E-mail</source>
      <translation>Teamleitung Chat &amp; E-Mail</translation>
    </message>
    <message>
      <source>Customer Operations Analyst</source>
      <translation>Analyse Customer Operations</translation>
    </message>
    <message>
      <source>Customer Operations Manager</source>
      <translation>Abteilungsleitung Customer Operations</translation>
    </message>
    <message>
      <source>Customer Success Manager</source>
      <translation>Customer-Success-Management</translation>
    </message>
    <message>
      <source>Digital Success Specialist</source>
      <translation>Fachkraft Digital Success</translation>
    </message>
    <message>
      <source>Director, Customer Success</source>
      <translation>Bereichsleitung Customer Success</translation>
    </message>
    <message>
      <source>Director, Support</source>
      <translation>Bereichsleitung Support</translation>
    </message>
    <message>
      <source>Education &amp; Knowledge Specialist</source>
      <translation>Fachkraft Schulung &amp; Wissen</translation>
    </message>
    <message>
      <source>Enterprise Customer Success Manager</source>
      <translation>Customer-Success-Management Großkunden</translation>
    </message>
    <message>
      <source>Manager, Enterprise Success</source>
      <translation>Abteilungsleitung Success Großkunden</translation>
    </message>
    <message>
      <source>Manager, Mid-Market &amp; Scale Success</source>
      <translation>Abteilungsleitung Success Mittelstand &amp; Skalierung</translation>
    </message>
    <message>
      <source>Onboarding Lead</source>
      <translation>Leitung Onboarding</translation>
    </message>
    <message>
      <source>Renewals &amp; Account Lead</source>
      <translation>Leitung Verlängerungen &amp; Account-Management</translation>
    </message>
    <message>
      <source>Renewals Manager</source>
      <translation>Vertragsverlängerung</translation>
    </message>
    <message>
      <source>Support Specialist</source>
      <translation>Fachkraft Support</translation>
    </message>
    <message>
      <source>Support Team Lead</source>
      <translation>Teamleitung Support</translation>
    </message>
    <message>
      <source>Technical Support Lead</source>
      <translation>Leitung Technischer Support</translation>
    </message>
    <message>
      <source>Dispatch Lead</source>
      <translation>Leitung Disposition</translation>
    </message>
    <message>
      <source>Field Service Manager</source>
      <translation>Abteilungsleitung Außendienst</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <source>Field Service Technician</source>
      <translation>Servicetechnik Außendienst</translation>
    </message>
    <message>
      <source>Region</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>Parts Coordinator</source>
      <translation>Koordination Ersatzteile</translation>
    </message>
    <message>
      <source>Regional Supervisor</source>
      <translation>Regionalleitung</translation>
    </message>
    <message>
      <source>Remote Support Lead</source>
      <translation>Leitung Fernsupport</translation>
    </message>
    <message>
      <source>Remote Support Specialist</source>
      <translation>Fachkraft Fernsupport</translation>
    </message>
    <message>
      <source>Scheduling Coordinator</source>
      <translation>Koordination Einsatzplanung</translation>
    </message>
    <message>
      <source>Service Director</source>
      <translation>Bereichsleitung Service</translation>
    </message>
    <message>
      <source>Technical Trainer &amp; Quality Specialist</source>
      <translation>Fachkraft Technikschulung &amp; Qualität</translation>
    </message>
    <message>
      <source>Warranty &amp; Parts Lead</source>
      <translation>Leitung Garantie &amp; Ersatzteile</translation>
    </message>
    <message>
      <source>Issue Resolution Specialist</source>
      <translation>Fachkraft Problemlösung</translation>
    </message>
    <message>
      <source>Loyalty &amp; Rewards Specialist</source>
      <translation>Fachkraft Kundenbindung &amp; Bonus</translation>
    </message>
    <message>
      <source>Sales Manager</source>
      <translation>Abteilungsleitung Vertrieb</translation>
    </message>
    <message>
      <source>Support Representative</source>
      <translation>Sachbearbeitung Support</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>What becomes of it</source>
      <translation>Was daraus wird</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Baum</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Statistics</source>
      <translation>Statistik</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Kommentare</translation>
    </message>
    <message>
      <source>Chart</source>
      <translation>Organigramm</translation>
    </message>
    <message>
      <source>Dotted line to</source>
      <translation>Gestrichelte Linie zu</translation>
    </message>
    <message>
      <source>Type a name or a title</source>
      <translation>Einen Namen oder Titel eingeben</translation>
    </message>
    <message>
      <source>The line joins {name} already.</source>
      <translation>Die Linie verbindet {name} bereits.</translation>
    </message>
    <message>
      <source>Dotted line from {name} to…</source>
      <translation>Gestrichelte Linie von {name} zu…</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>The new manager</source>
      <translation>Die neue Führungskraft</translation>
    </message>
    <message>
      <source>{name} is in what moves, and nobody can report to their own report.</source>
      <translation>{name} gehört zum Verschobenen, und niemand kann an die eigenen Unterstellten berichten.</translation>
    </message>
    <message>
      <source>Make a top</source>
      <translation>Zur Spitze machen</translation>
    </message>
    <message>
      <source>Nobody comes along.</source>
      <translation>Niemand kommt mit.</translation>
    </message>
    <message>
      <source>1 role below comes along.</source>
      <translation>1 Rolle darunter kommt mit.</translation>
    </message>
    <message>
      <source>Make {who} a top</source>
      <translation>{who} zur Spitze machen</translation>
    </message>
    <message>
      <source>Move {who} to {name}</source>
      <translation>{who} zu {name} verschieben</translation>
    </message>
    <message>
      <source>Move {n} roles to…</source>
      <translation>{n} Rollen verschieben…</translation>
    </message>
    <message>
      <source>{n} roles below come along.</source>
      <translation>{n} Rollen darunter kommen mit.</translation>
    </message>
    <message>
      <source>Move {name} to…</source>
      <translation>{name} verschieben…</translation>
    </message>
    <message>
      <source>{n} roles</source>
      <translation>{n} Rollen</translation>
    </message>
    <message>
      <source>the new role</source>
      <translation>die neue Rolle</translation>
    </message>
    <message>
      <source>Split {n} of {every} seats off</source>
      <translation>{n} von {every} Planstellen abtrennen</translation>
    </message>
    <message>
      <source>Seats to split off</source>
      <translation>Abzutrennende Planstellen</translation>
    </message>
    <message>
      <source>Split off</source>
      <translation>Abtrennen</translation>
    </message>
    <message>
      <source>Split off seats</source>
      <translation>Planstellen abtrennen</translation>
    </message>
    <message>
      <source> of {n} seats</source>
      <translation> von {n} Planstellen</translation>
    </message>
    <message>
      <source>To the new card: {goes}. Here: {stays}.</source>
      <translation>Auf die neue Karte: {goes}. Hier: {stays}.</translation>
    </message>
    <message>
      <source>{n} without a name</source>
      <translation>{n} ohne Namen</translation>
    </message>
    <message>
      <source>{n} more people</source>
      <translation>{n} weitere Personen</translation>
    </message>
    <message>
      <source>{n} vacant</source>
      <translation>{n} vakant</translation>
    </message>
    <message>
      <source>Tab adds a report · Enter adds a colleague · F2 renames</source>
      <translation>Tab: Rolle darunter · Eingabe: Rolle daneben · F2: umbenennen</translation>
    </message>
    <message>
      <source>Enter edits a cell · Ctrl+Enter fills all selected ones · Ctrl+D fills down</source>
      <translation>Eingabe: Zelle bearbeiten · Strg+Eingabe: alle ausgewählten füllen · Strg+D: nach unten ausfüllen</translation>
    </message>
    <message>
      <source>F7 shows the next view · a click on a line goes to the role</source>
      <translation>F7: nächste Ansicht · Klick auf eine Zeile: zur Rolle</translation>
    </message>
    <message>
      <source>A click or Space gives a role a function, or takes it · a head sorts</source>
      <translation>Klick oder Leertaste: Rolle eine Funktion geben oder nehmen · Spaltenkopf: sortieren</translation>
    </message>
    <message>
      <source>no findings</source>
      <translation>keine Befunde</translation>
    </message>
    <message>
      <source>{page}: titles {n} pt, small</source>
      <translation>{page}: Titel {n} pt, klein</translation>
    </message>
    <message>
      <source>{page}: titles {n} pt</source>
      <translation>{page}: Titel {n} pt</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 Person</translation>
    </message>
    <message>
      <source>{n} people</source>
      <translation>{n} Personen</translation>
    </message>
    <message>
      <source>1 layer</source>
      <translation>1 Ebene</translation>
    </message>
    <message>
      <source>{n} layers</source>
      <translation>{n} Ebenen</translation>
    </message>
    <message>
      <source>{n} FTE</source>
      <translation>{n} VZÄ</translation>
    </message>
    <message>
      <source>span Ø {average}, max {largest}</source>
      <translation>Spanne Ø {average}, max. {largest}</translation>
    </message>
    <message>
      <source>{n} %</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <source>{n} not placed</source>
      <translation>{n} ohne Stelle</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Arrange</source>
      <translation>Anordnen</translation>
    </message>
    <message>
      <source>Findings: {count}</source>
      <translation>Befunde: {count}</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>Representative</source>
      <translation>Sachbearbeitung</translation>
    </message>
    <message>
      <source>Senior</source>
      <translation>Senior</translation>
    </message>
    <message>
      <source>Specialist</source>
      <translation>Fachkraft</translation>
    </message>
    <message>
      <source>Team lead</source>
      <translation>Teamleitung</translation>
    </message>
    <message>
      <source>Manager</source>
      <translation>Abteilungsleitung</translation>
    </message>
    <message>
      <source>Director</source>
      <translation>Bereichsleitung</translation>
    </message>
    <message>
      <source>Executive</source>
      <translation>Geschäftsleitung</translation>
    </message>
    <message>
      <source>Filled</source>
      <translation>Besetzt</translation>
    </message>
    <message>
      <source>Vacant</source>
      <translation>Vakant</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Top-down</source>
      <translation>Von oben nach unten</translation>
    </message>
    <message>
      <source>Bottom-up</source>
      <translation>Von unten nach oben</translation>
    </message>
    <message>
      <source>Left-right</source>
      <translation>Von links nach rechts</translation>
    </message>
    <message>
      <source>Right-left</source>
      <translation>Von rechts nach links</translation>
    </message>
    <message>
      <source>Standard</source>
      <translation>Standard</translation>
    </message>
    <message>
      <source>Compact</source>
      <translation>Kompakt</translation>
    </message>
    <message>
      <source>Photo</source>
      <translation>Foto</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Print grey</source>
      <translation>Druckgrau</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>Contact centre</source>
      <translation>Contact-Center</translation>
    </message>
    <message>
      <source>Technical support</source>
      <translation>Technischer Support</translation>
    </message>
    <message>
      <source>Small company</source>
      <translation>Kleines Unternehmen</translation>
    </message>
    <message>
      <source>General</source>
      <translation>Allgemein</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Anrufe</translation>
    </message>
    <message>
      <source>Chats</source>
      <translation>Chats</translation>
    </message>
    <message>
      <source>Tickets</source>
      <translation>Tickets</translation>
    </message>
    <message>
      <source>Seats</source>
      <translation>Planstellen</translation>
    </message>
  </context>
</TS>
