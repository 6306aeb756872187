// The runtime helpers for a program with dates: what those that look at any value do with one stands here once. They
// know a date by its class's name: each module of a program has the class for itself.

/** What a helper does first, if its first parameter is a date. */
const GUARDS: Readonly<Record<string, string>> = {
	_inspect_value: "return _date_shown(x)",
	_json_value: 'return _json_quoted(x.toISOString()) if x._time == x._time else "null"',
	_clone: "return type(x)(x._time)",
	_comparable: "return x._time",
	_to_number: "return x._time",
	_primitive: 'return x._time if hint == "number" else x.toString()',
};

export function takingDates(name: string, text: string): string {
	const guard = GUARDS[name];
	if (guard === undefined) return text;
	return text.replace(/^def \w+\((\w+).*\n/, `$&    if type($1).__name__ == "_Date":\n        ${guard}\n`);
}
