// Await in every position: what stands before it is worked out before (F8, F9, B3)
let log: string[] = [];
const t = async (s: string, v: number) => { log.push("start " + s); await null; log.push("end " + s); return v; };
const s = (x: string, v: number) => { log.push("sync " + x); return v; };
async function main() {
	console.log(s("a", 1) + (await t("b", 2)) + s("c", 3));
	console.log([s("d", 1), await t("e", 2), s("f", 3)]);
	const o = { [`k${s("g", 1)}`]: await t("h", 1), z: s("i", 2) };
	console.log(Object.keys(o).length);
	let x = 1;
	x += await (async () => { x = 100; return 5; })();
	console.log(x);
	const arr = [1, 2, 3];
	let i = 0;
	arr[i++] = await t("j", 9);
	arr[i]! += await t("k", 10);
	console.log(arr, i);
	const r = (await t("l", 0)) || (await t("m", 7));
	const q = (await t("n", 0)) && (await t("o", 7));
	const nn: number | null = log.length > 1000 ? 1 : null;
	const n = nn ?? (await t("p", 3));
	console.log(r, q, n);
	console.log(`${s("q", 1)}-${await t("r", 2)}-${s("s", 3)}`);
	const obj = { f(a: number, b: number) { return a * b; } };
	console.log(obj.f(s("t", 2), await t("u", 3)));
	console.log(Math.max(await t("v", 1), s("w", 2), await t("x", 3)));
	const [p1, p2] = [t("y", 1), t("z", 2)];
	console.log((await p2) - (await p1));
	console.log(log.join(","));
	return "done";
}
main().then(console.log);
