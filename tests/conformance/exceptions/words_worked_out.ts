// What JavaScript works out as it reads a program stands in its errors as it came out; stores stand for their places
const o: any = { a: { b: 1 }, list: [1] };
let x: any = 5;
const say = (f: () => unknown): void => {
	try {
		console.log(f());
	} catch (e) {
		console.log((e as Error).message);
	}
};
say(() => (-1 as any).foo());
say(() => (-0 as any).foo());
say(() => (!0 as any).foo());
say(() => (0x10 as any).foo());
say(() => ((1 + 2) as any)());
say(() => o[-1]());
say(() => o[1 + 1]());
say(() => o.list[2 * 3]());
say(() => ([-1, 1 + 2] as any).foo());
say(() => ((x + 1 + 2) as any).foo());
say(() => ((x - 1 - 2) as any).foo());
say(() => ((x + 1 - 2) as any).foo());
say(() => ((1 + 2 + x) as any).foo());
say(() => ((x || o || 1) as any).foo());
say(() => (x ** 2 ** 3 as any).foo());
say(() => ((x = 5) as any).foo());
say(() => ((o.a = 5) as any).foo());
say(() => (x++ as any).foo());
say(() => (`a${x}b` as any).foo());
say(() => o[`a${x}`]());
class Hidden {
	#part: any = 1;
	run(): void {
		this.#part();
	}
	go(): void {
		this.#part.foo();
	}
}
say(() => new Hidden().run());
say(() => new Hidden().go());
