// The runtime helpers for a program that shows arrays with holes: a mark stands for each.

export function showingHoles(name: string, text: string): string {
	if (name === "_json_value")
		return text.replace(/^def .*\n/, '$&    if type(x).__name__ == "_Filling":\n        x = x.read()\n');
	if (name !== "_inspect_value") return text;
	const gaps =
		"if isinstance(x, list) and any(item is ... for item in x):\n        entries = _gapped(x, of_list)\n        size = len(entries)";
	const taken = 'if type(x).__name__ == "_Filling":\n        x = x.items';
	const own = text.replace(/^def .*\n/, `$&    ${taken}\n`);
	return own.replace(/^ {4}if not entries\b.*\n/m, `    ${gaps}\n$&`);
}
