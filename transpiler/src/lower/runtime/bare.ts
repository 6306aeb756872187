// The helper by which console.log looks into things, for a program with records that have no prototype
// (`Object.create(null)`, the named groups of a match): these say so.

export function showingBare(name: string, text: string): string {
	if (name === "_Regex") return text.replace(/(match\.groups = )(OrderedDict\(.*\))/, "$1_bare($2)");
	if (name !== "_inspect_value") return text;
	return text.replace(
		/^ {4}opening = .*\n/m,
		'$&    if id(x) in _Bare.of:\n        name = "Object: null prototype"\n        opening = "[" + name + "] {"\n',
	);
}
