// A type may add optional members to what a value is known by, and the value has others under their names.
export {};
const source = { id: 1, label: 5, isOn: 1, tags: "ab", size: "2" };
interface Known {
	id: number;
}
interface Asked {
	id: number;
	label?: string;
	isOn?: boolean;
	tags?: string[];
	size?: number;
}
const known: Known = source;
const asked: Asked = known;
console.log(asked.label, `${asked.label}`, typeof asked.label, asked.label === "5", asked.label ?? "none");
console.log(asked.isOn, asked.isOn === true, asked.isOn ?? false, [asked.isOn, true].indexOf(true), !asked.isOn);
console.log(asked.tags, asked.tags?.length, Array.isArray(asked.tags), asked.tags?.[0]);
console.log(asked.size, asked.size === 2, typeof asked.size, [asked.size], JSON.stringify(asked));
const list: Known[] = [source, { id: 2 }];
const all: Asked[] = list;
console.log(
	all.map((one) => one.isOn),
	all.filter((one) => one.isOn === true).length,
	all.map((one) => typeof one.size),
);
const { label = "none", isOn = false } = asked;
console.log(label, isOn);

// also where functions that ask for more are handed on, and in records
const onOf = (one: Asked) => [one.isOn ?? false, [one.isOn, true].indexOf(true)];
console.log(list.map(onOf));
const byName: Record<string, Known> = { a: source };
const wider: Record<string, Asked> = byName;
for (const one of Object.values(wider)) console.log(onOf(one));
const give = (): Known => source;
const ask: () => Asked = give;
console.log(onOf(ask()));
