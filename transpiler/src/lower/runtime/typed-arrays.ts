// The runtime helpers for a program with typed arrays beside those of bytes: Python's arrays do not say what they are by
// their class, and show of themselves where a type does not.

export function showingTyped(name: string, text: string): string {
	if (name !== "_inspect_value") return text;
	return text.replace(/^ {4}if x is None:\n/m, "    tag = _typed_name(x) or tag\n$&");
}
