// of a class of which nothing is known there are its static members, of an object all but those
class Base {
	static twice = (x: number): number => x * 2;
	method(): number {
		return 1;
	}
	static made(): string {
		return "made";
	}
	get size(): number {
		return 4;
	}
}
class Derived extends Base {
	own(): void {}
	static limit: any = 5;
}
const open: any = Derived;
console.log(typeof open.twice, typeof open.method, typeof open.made, typeof open.own, typeof open.size);
console.log(open.twice(2), open.limit, open.made());
function knows(x: any, name: string): boolean {
	return x[name] !== undefined;
}
const made = new Derived();
for (const name of ["method", "twice", "made", "size", "own", "limit"]) console.log(name, knows(open, name), knows(made, name));
