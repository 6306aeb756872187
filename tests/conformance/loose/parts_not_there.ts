// What patterns take out of records and lists that do not have it is undefined, though their types say it is there
const r: Record<string, number> = { a: 1 };
const { a, b } = r;
console.log(a, b, `${b}`);
const k = "zz";
const { [k]: c, ["a"]: d } = r;
console.log(c, d, typeof c);
const t: [number, string] = [1, "x"];
const { 0: e, 1: f } = t;
console.log(e, f);
const { 5: g } = [1, 2];
console.log(g, "" + g);
function h({ 0: v, length }: string[]) { console.log(v, length, v === undefined); }
h([]); h(["q"]);
const xs: { n: number }[] = [];
const { 0: first } = xs;
console.log(first);
let m: number;
({ m } = {} as Record<string, number>);
console.log(m, `${m}`);
({ [k]: m } = r);
console.log(m);
({ 3: m } = [1]);
console.log(m);
export {};
