// Parts of any, missing ones and null ones, in patterns, stored and given back
const part = ({ a, b }: any): unknown[] => [a, b];
const items = ([x, y]: any[]): unknown[] => [x, y];
console.log(part({ a: null }), items([null]), part({ b: 0 }));
for (const { a, b } of [{ a: null } as any, { b: 1 }]) console.log(a, b);

const config: any = { depth: null };
const kept = [config.depth, config.width];
const copy = { depth: config.depth, width: config.width, inner: config.depth && config.depth.x };
console.log(kept, copy, `${kept}`, JSON.stringify(copy));
const first = (list: any[]): any => list[0];
console.log(first([]), first([null]), [first([])]);

function find(key: string): any {
	if (key === "depth") return null;
}
async function later(): Promise<any> {}
console.log(find("depth"), find("width"), [find("x")], await later());

class Slot {
	value: any;
	other: any = null;
}
const slot = new Slot();
console.log(slot, slot.value === undefined, slot.other === undefined);
slot.value = 1;
console.log(slot);

const known = [1, null];
const place = (v: any): unknown[] => [known.indexOf(v), known.includes(v)];
console.log(place(undefined), place(1));

// an entry that is not there, by its name
const loose: Record<string, unknown>[] = [{}, { a: "x", list: [1, null] }];
for (const entry of loose) console.log(entry.a, entry.a ?? "none", typeof entry.b);
const pieces: unknown[] = [3, null];
const last = pieces.at(-1)!;
console.log(last ?? "none", last || "none", last === null);
let late: number | null | undefined = undefined;
const put = (): void => {
	late = null;
};
put();
console.log(`${late}`, String(late), [late]);
for (const { data = { a: "x", rest: [1, null] } } of [{}, { data: {} }] as { data?: Record<string, unknown> }[])
	console.log([data], data["b"]);
const second = (_: TemplateStringsArray, ...given: (boolean | null)[]): boolean => given[1]!;
const given = second`a${true}b${null}c`;
console.log(`${given}`, given === null, [given]);
const pairs: any = (x: number, y = { none: null }) => [x, y];
console.log(pairs(1), pairs(1, undefined));
