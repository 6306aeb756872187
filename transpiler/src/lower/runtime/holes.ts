// The runtime helpers for a program that shows arrays with holes: a mark stands for each.

export function showingHoles(name: string, text: string): string {
	if (name !== "_inspect_value") return text;
	const gaps =
		"if isinstance(x, list) and any(item is ... for item in x):\n        entries = _gapped(x, of_list)\n        size = len(entries)";
	return text.replace(/^ {4}if not entries:\n/m, `    ${gaps}\n$&`);
}
