// What is only declared: nobody has it, which typeof may ask and a catch tell
declare const print: any;
declare const screen: any;
declare const later: { a: number };
declare namespace Cfg {
	const x: number;
}
declare enum Mode {
	A,
	B,
}
function attempt(name: string, f: () => unknown): void {
	try {
		f();
		console.log(name, "fine");
	} catch (e) {
		console.log(name, (e as Error).message);
	}
}
attempt("read", () => screen);
attempt("call", () => screen("a"));
attempt("member", () => later.a);
attempt("store member", () => {
	later.a = 3;
});
attempt("optional", () => (later as any)?.a);
attempt("ns", () => Cfg.x);
attempt("enum", () => Mode.A);
attempt("typeof", () => typeof later);
attempt("short", () => ({ later }));
attempt("spread", () => [...screen]);
attempt("new", () => new screen());
declare const DEBUG: boolean | undefined;
declare function gc(): void;
declare var settings: number[];
console.log(typeof DEBUG, typeof DEBUG !== "undefined" && DEBUG);
if (typeof gc === "function") gc();
else console.log("no gc");
attempt("length", () => settings.length);
attempt("named like a type", () => new Missing(1));
declare class Missing {
	constructor(n: number);
}
export {};
attempt("named like one of Python's", () => print("a"));
