// what `call`, `apply` and a tagged template hand to a function that takes anything: a Map stays one, and null is not undefined
class Teller {
	tell(...told: unknown[]): void {
		console.log(told.length, ...told);
	}
	look(x: Record<string, unknown>): void {
		console.log(x, x["b"], x["c"]);
	}
}
const teller = new Teller();
const { tell } = { tell: teller.tell };
tell.call(teller, new Map([["a", 1]]), new Set(["b"]), { a: 1 });
tell.apply(teller, [new Map([["a", 1]]), null, undefined]);
const look = teller.look;
look.call(teller, { a: 1, b: null, c: undefined });
const printer = console;
const print = printer.log;
print.call(printer, new Map([["a", 1]]), new Set(["b"]), { a: 1 });
function tag(texts: TemplateStringsArray, ...told: unknown[]): string {
	console.log(...told);
	return texts.join("|");
}
console.log(tag`a ${new Map([["a", 1]])} b ${null} c ${undefined} d`);
