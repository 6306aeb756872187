// what `call`, `apply` and `bind` hand to a function that takes anything: a Map stays one
class Teller {
	tell(...told: unknown[]): void {
		console.log(told.length, ...told);
	}
}
const teller = new Teller();
const tell = teller.tell;
tell.call(teller, new Map([["a", 1]]), new Set(["b"]), { a: 1 });
const printer = console;
const print = printer.log;
print.call(printer, new Map([["a", 1]]), new Set(["b"]), { a: 1 });
