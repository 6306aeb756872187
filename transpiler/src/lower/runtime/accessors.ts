// The helpers that look into objects, for a program that shows literals with getters and setters: console.log says which
// of the two there is, in the place of a shape, and runs none.

const CHANGES: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
	_inspect_value: [["    none, of_list,", "    if shape is False:\n        return x\n    none, of_list,"]],
	_field_places: [["label, name, shape =", "label, name, shape, *_ ="]],
	_made_rest: [["label, name, shape =", "label, name, shape, *_ ="]],
	_entries_shown: [
		["label, name, shape =", "label, name, shape, *said ="],
		[
			"found.append((label, getattr(x, name, None), shape))",
			"found.append((label, said[0], False) if said else (label, getattr(x, name, None), shape))",
		],
	],
};

export function showingAccessors(name: string, text: string): string {
	return (CHANGES[name] ?? []).reduce((changed, [from, to]) => changed.replace(from, to), text);
}
