// A method stored anew on an object is one of its own: it is shown, listed and copied
class C {
	x = 1;
	run(): string {
		return "own";
	}
}
function make(): C {
	const c = new C();
	c.run = () => "made";
	return c;
}
const o = make();
console.log(o, o.run(), new C());
const p = new C();
p.run = function () {
	return "p" + this.x;
};
console.log(p, p.run(), Object.keys(p), JSON.stringify(p));
class D {
	x = 1;
	run(): string {
		return "own";
	}
}
const q = new D();
q.run = function () {
	return "q" + this.x;
};
console.log(
	Object.keys(q),
	Object.values(q).length,
	"run" in q,
	q.hasOwnProperty("run"),
	Object.entries(q).map(([k]) => k),
);
for (const k in q) console.log(k);
const copy = { ...q };
console.log(Object.keys(copy));
