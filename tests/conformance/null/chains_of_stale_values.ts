// U3: a chain breaks off where another function has stored undefined since, whatever the type says by then
let text: string | undefined = "";
const done = (async () => {
	text = undefined;
})();
console.log(text, text?.length, text?.trim(), text?.trim().length, `${text?.length}`);
console.log((text?.length ?? 7) + 1, text?.length === undefined);
let box: { a: { b: number } } | null = { a: { b: 1 } };
function drop(): void {
	box = null;
}
drop();
console.log(box?.a.b, box?.a?.b, String(box?.a.b));
await done;
export {};
