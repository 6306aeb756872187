// The helpers that look into things, for a program with classes that derive from Map, Set or Array: what these make is shown
// with the class's name, and with its fields behind what is in it. Where nothing is known of such an array, it is no other.

const REFUSED =
	'    if hasattr(x, "_is_derived") and name != "length" and isinstance(name, str):\n        raise _unlike("`" + name + "` of an array of a class, of type any")\n';

/** Its fields are among what JavaScript lists. */
const UNLISTED = `    if hasattr(x, "_is_derived") and type(x)._shown:\n        raise _unlike("the properties of an array of a class")\n$&`;

const OF_RECORD = "    if isinstance(x, dict):\n";

const CHANGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
	_inspect_value: [
		['    if hasattr(x, "_in_box"):\n', "    derived, fields = _derived_shown(x)\n$&"],
		[
			"    opening = prefix",
			'    if derived:\n        as_base = "" if is_list else " [" + name + "]"\n        prefix, name = derived + "(%d)" % size + as_base, derived + as_base\n$&',
		],
		["    if not entries:", "    if not entries and not fields:"],
		["inner in entries:", "inner in entries + fields:"],
		['texts.append("... ', 'texts.insert(len(entries), "... '],
	],
	_invoke: [["    kind = _OfList", `${REFUSED}$&`]],
	_member: [[OF_RECORD, `${REFUSED}$&`]],
	_has: [[OF_RECORD, UNLISTED.replace(":", " and isinstance(key, str):")]],
	_has_own: [[OF_RECORD, UNLISTED]],
	_own_keys: [[OF_RECORD, UNLISTED]],
	_own_values: [[OF_RECORD, UNLISTED]],
	_own_pairs: [[OF_RECORD, UNLISTED]],
	_spread: [["    if x is None", UNLISTED]],
	_substitute: [[`hasattr(x, "_in_box")`, `$& and type(x).toString is _Boxed.toString`]],
};

export function showingDerived(name: string, text: string): string {
	return (CHANGES[name] ?? []).reduce((changed, [from, to]) => changed.replace(from, to), text);
}

/** For a program in which a Map or Set may be where any iterable may. */
export function goingThroughBoxes(name: string, text: string): string {
	return name === "_Boxed" ? `${text.replace(`name[:2] == "__" or `, "")}${GOING_THROUGH}` : text;
}

const GOING_THROUGH = `
    def __iter__(self):
        return _Walk((_each_key if self._tag == "Set" else _each_entry)(self._in_box))
`;
