// The helper by which console.log looks into things, for a program with records that have no prototype
// (`Object.create(null)`): these say so.

export function showingBare(name: string, text: string): string {
	if (name !== "_inspect_value") return text;
	return text.replace(
		/^ {4}opening = .*\n/m,
		'$&    if id(x) in _Bare.of:\n        name = "Object: null prototype"\n        opening = "[" + name + "] {"\n',
	);
}
