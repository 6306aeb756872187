// The runtime helpers for a program with bigints: Python's ints do not tell them from numbers, only the shape does, or
// the box that one is in where it may be anything.

export function refusingBigInts(name: string, text: string): string {
	if (name !== "_json_value") return text;
	return text.replace(
		/^ {4}if isinstance\(x, \(int, float\)\):\n/m,
		`    if isinstance(x, int) and tag == "n":\n        ${REFUSED}\n$&`,
	);
}

const REFUSED = 'raise TypeError("Do not know how to serialize a BigInt")';

/** What a helper does with one in a box. */
const BOXED: Readonly<Record<string, string>> = {
	_type_of: 'return "bigint"',
	_inspect_value: 'return str(x.value) + "n"',
	_primitive_shown: 'return str(x.value) + "n"',
	_text: "return str(x.value)",
	_text_of: "return str(x.value)",
	_same: "return a == b",
	_truth: "return x.value != 0",
	_is_true: "return x.value != 0",
	_json_value: REFUSED,
};

export function takingBoxed(name: string, text: string): string {
	const guard = BOXED[name];
	return guard === undefined
		? text
		: text.replace(/^def \w+\((\w+).*\n/, `$&    if isinstance($1, _Big):\n        ${guard}\n`);
}
