// A variable asked for before its line has run is told of by its own name, in functions and where the board has another.
function f(): void {
	const early = () => x2;
	try {
		console.log(early());
	} catch (e) {
		console.log((e as Error).message, (e as Error).name);
	}
	const x2 = 1;
	{
		const q = () => None + len + print;
		try {
			console.log(q());
		} catch (e) {
			console.log((e as Error).message);
		}
		const None = 2;
		try {
			console.log(q());
		} catch (e) {
			console.log((e as Error).message);
		}
		const len = 4;
		try {
			console.log(q());
		} catch (e) {
			console.log((e as Error).message);
		}
		const print = 9;
		console.log(q());
	}
	console.log(x2);
}
f();
for (const x of [1]) {
	const y = x;
	{
		const y2 = (): number => y;
		try {
			console.log(y2());
		} catch (e) {
			console.log((e as Error).message);
		}
		const y3 = 5;
		console.log(y);
	}
	console.log(y);
}
const later = () => str + self_ + lambda;
try {
	console.log(later());
} catch (e) {
	console.log((e as Error).message);
}
const str = "s";
try {
	console.log(later());
} catch (e) {
	console.log((e as Error).message);
}
const self_ = "t";
try {
	console.log(later());
} catch (e) {
	console.log(`${e}`);
}
const lambda = "u";
console.log(later());
try {
	use();
} catch (e) {
	console.log((e as Error).message);
}
function use() {
	return new Foo(1).get() + type;
}
class Foo {
	constructor(readonly x: number) {}
	get() {
		return this.x;
	}
}
try {
	use();
} catch (e) {
	console.log((e as Error).message, (e as Error).stack!.split("\n")[0]);
}
const type = "k";
console.log(use());
