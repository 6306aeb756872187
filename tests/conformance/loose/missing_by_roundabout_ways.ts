// An item that is not there is written as undefined wherever it went: through setters, patterns, promises, namespaces.
const names: string[] = ["Ada"];
const byKey: Record<string, string> = { k: "v" };

class Label {
	private kept = "x";
	set text(text: string) {
		this.kept = text;
	}
	get text() {
		return this.kept;
	}
}
const label = new Label();
label.text = byKey["zz"];
console.log(label.text);

const { first, second = "none" } = { first: names[3], second: names[4] };
console.log(first);
console.log(second);
const people = [0, 1].map((id) => ({ id, name: names[id] }));
for (const { name } of people) console.log(name);
people.forEach(({ name }) => console.log(name));

namespace Chosen {
	export let name = names[3];
	export function read() {
		return name;
	}
}
console.log(Chosen.name);
console.log(Chosen.read());

function nameAt(at: number) {
	return names[at];
}
const fourth = nameAt.bind(null, 4);
console.log(fourth());
console.log(nameAt.call(null, 5));
console.log(nameAt.apply(null, [6]));

const listed: Record<string, string> = { a: names[3] };
for (const name of Object.values(listed)) console.log(name);
for (const [, name] of Object.entries(listed)) console.log(name);

const written = [0, 1].map((at) => {
	return names[at];
});
for (const name of written) console.log(name);

async function load(at: number) {
	return names[at];
}
load(4).then((name) => console.log(name));
