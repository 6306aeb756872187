// `xs.map?.(f)`: what arrays, texts and numbers have of JavaScript's own is there whenever they are (U3)
const xs = [1, 2, 3] as number[] | undefined;
const none = undefined as number[] | undefined;
console.log(xs?.map?.((x) => -x).filter?.((x) => x < -1), none?.map?.((x) => -x).join(), xs?.[0]?.toFixed?.(1));
const text = " a-b " as string | null;
console.log(text?.trim?.().length, text?.split?.("-")?.join?.("+"), "abc".toUpperCase?.());
let calls = 0;
const list = () => (++calls > 1 ? null : ["x"]);
console.log(list()?.concat?.(["y"]), list()?.concat?.(["z"]), calls);
const known = new Map([["k", 5]]);
known.set?.("l", 6);
console.log(known.get?.("k"), known.has?.("l"));
interface Maybe {
	run?(n: number): number;
	list?: number[];
}
const maybe: Maybe[] = [{ run: (n) => n + 1 }, { list: [4] }];
for (const m of maybe) console.log(m.run?.(1), m.list?.map?.((n) => n * 2));
export {};
