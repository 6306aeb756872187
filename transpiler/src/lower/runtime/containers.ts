// The helper that shows things, for a program with classes that derive from Map or Set: these are shown with their own
// names, and with their fields behind what is in them.

const CHANGES: readonly (readonly [string, string])[] = [
	[
		'    if hasattr(x, "_in_box"):\n',
		'    derived, fields = "", []\n    if hasattr(x, "_in_box"):\n        derived, fields = _derived_name(x), _entries_shown(x, "", None, None)\n',
	],
	[
		"    opening = prefix",
		'    if derived:\n        prefix = "%s(%d) [%s]" % (derived, size, name)\n        name = "%s [%s]" % (derived, name)\n    opening = prefix',
	],
	["    if not entries:", "    if not entries and not fields:"],
	["inner in entries:", "inner in entries + fields:"],
	['texts.append("... ', 'texts.insert(len(entries), "... '],
];

export function showingDerived(name: string, text: string): string {
	if (name !== "_inspect_value") return text;
	return CHANGES.reduce((changed, [from, to]) => changed.replace(from, to), text);
}
