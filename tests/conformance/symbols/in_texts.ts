// a symbol is written only by String(), also where its type says nothing
const mark: any = Symbol("mark");
const holder: any = { mark };
function tried(write: () => unknown): void {
	try {
		console.log(write());
	} catch (e) {
		console.log(e instanceof TypeError, (e as Error).message);
	}
}
tried(() => `x${mark}`);
tried(() => "x" + mark);
tried(() => holder.mark + 1);
tried(() => [holder.mark, 1].join());
tried(() => `${[mark]}`);
let text = "x";
tried(() => (text += mark));
console.log(text, String(mark), mark.toString(), `${String(mark)}`, mark.description);
