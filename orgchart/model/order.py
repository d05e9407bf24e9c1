"""Order keys: strings whose alphabetical order is the order of siblings.

Between any two keys there is room for another, so putting a role anywhere rewrites that one
role. A key is a whole part and a fraction, both in base 62. The first letter of the whole
part tells its length ("a" one digit, "b" two, …, "Z" one digit below zero), so that adding at
either end counts up or down instead of halving what is left.
The idea: D. Greenspan, "Implementing Fractional Indexing" (2020).
"""

from __future__ import annotations

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {digit: value for value, digit in enumerate(DIGITS)}
FIRST = "a0"


def key_between(before: str | None, after: str | None) -> str:
    """A key after ``before`` and before ``after``; None is the open end on that side.

    Raises ValueError when ``before`` is not smaller than ``after``.
    """
    if before is not None and after is not None and before >= after:
        raise ValueError(f"no key fits between {before!r} and {after!r}")
    if before is None:
        return FIRST if after is None else _below(after)
    whole, fraction = _split(before)
    if after is None:
        return _stepped(whole, up=True)
    next_whole, next_fraction = _split(after)
    if whole == next_whole:
        return whole + _midpoint(fraction, next_fraction)
    up = _stepped(whole, up=True)
    return up if up < after else whole + _midpoint(fraction, None)


def keys_between(before: str | None, after: str | None, count: int) -> list[str]:
    """``count`` keys in order between the two, short ones where the end is open."""
    if count <= 0:
        return []
    if after is None:
        first = key_between(before, None)
        return [first, *_counted_up(first, count - 1)]
    middle = key_between(before, after)
    half = (count - 1) // 2
    left = keys_between(before, middle, half)
    return [*left, middle, *keys_between(middle, after, count - 1 - half)]


def _counted_up(key: str, count: int) -> list[str]:
    keys = []
    for _ in range(count):
        key = key_between(key, None)
        keys.append(key)
    return keys


def is_key(text: str) -> bool:
    """Whether this is a key that `key_between` can work with."""
    if not text or any(c not in _VALUE for c in text) or not text[0].isalpha():
        return False
    fraction = text[_whole_length(text[0]) :]
    return len(text) >= _whole_length(text[0]) and not fraction.endswith("0")


def _whole_length(head: str) -> int:
    return ord(head) - ord("a") + 2 if head >= "a" else ord("Z") - ord(head) + 2


def _split(key: str) -> tuple[str, str]:
    length = _whole_length(key[0])
    return key[:length], key[length:]


def _below(after: str) -> str:
    whole, fraction = _split(after)
    return whole if fraction else _stepped(whole, up=False)


def _stepped(whole: str, *, up: bool) -> str:
    """The next whole part up or down."""
    digits = [_VALUE[c] for c in whole[1:]]
    step, overflow, refill = (1, 62, 0) if up else (-1, -1, 61)
    for place in range(len(digits) - 1, -1, -1):
        digits[place] += step
        if digits[place] != overflow:
            return whole[0] + "".join(DIGITS[d] for d in digits)
        digits[place] = refill
    return _longer_or_shorter(whole[0], up)


def _longer_or_shorter(head: str, up: bool) -> str:
    if head == ("z" if up else "A"):
        raise ValueError("the order of these roles is full")  # 62**26 roles away
    neighbour = _neighbour(head, up)
    return neighbour + ("0" if up else "z") * (_whole_length(neighbour) - 1)


def _neighbour(head: str, up: bool) -> str:
    if up:
        return "a" if head == "Z" else chr(ord(head) + 1)
    return "Z" if head == "a" else chr(ord(head) - 1)


def _midpoint(low: str, high: str | None) -> str:
    """A fraction strictly between two fractions, without a trailing zero; None is one."""
    shared = 0
    if high is not None:
        while shared < len(high) and (low[shared] if shared < len(low) else "0") == high[shared]:
            shared += 1
    if shared:
        assert high is not None
        return high[:shared] + _midpoint(low[shared:], high[shared:])
    first = _VALUE[low[0]] if low else 0
    last = _VALUE[high[0]] if high else len(DIGITS)
    if last - first > 1:
        return DIGITS[(first + last) // 2]
    if high is not None and len(high) > 1:
        return high[0]
    return DIGITS[first] + _midpoint(low[1:], None)
