// The runtime helpers for a program with bigints: Python's ints do not tell them from numbers, only the shape does.

export function refusingBigInts(name: string, text: string): string {
	if (name !== "_json_value") return text;
	return text.replace(
		/^ {4}if isinstance\(x, \(int, float\)\):\n/m,
		'    if isinstance(x, int) and tag == "n":\n        raise TypeError("Do not know how to serialize a BigInt")\n$&',
	);
}
