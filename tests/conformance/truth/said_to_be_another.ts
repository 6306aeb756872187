// what is no object, text or number though its type says so is as true as what it is

class Changing {
	list = ["a"];
	part = { k: 1 };
	count = 5;
	name = "q";

	reset(): void {
		Object.assign(this, { list: "", part: 0, count: "", name: false });
	}
}
const c = new Changing();
c.reset();
console.log(c.list || "none", c.part || "none", c.count || "none", c.name || "none");
console.log(c.list ? 1 : 2, !c.list, !!c.part, c.part ? 1 : 2, c.count ? 1 : 2, c.name ? 1 : 2);
if (c.part && c.count) console.log("yes");
else console.log("no");
console.log(c.list && "yes", Array.isArray(c.list), c.list === c.list);
const { list, part } = c;
console.log(list || "none", part || "none", list ? 1 : 2);
console.log([c.list, c.part].filter(Boolean).length, [c.list].some((v) => v), [c.part].every((v) => v));

class Turning {
	name = "q";
	count = 1;
	isOn = true;

	reset(): void {
		Object.assign(this, { name: Number.NaN, count: [], isOn: [] });
	}
}
const t = new Turning();
t.reset();
console.log(t.name || "none", t.name ? 1 : 2, t.count ? 1 : 2, t.isOn ? 1 : 2, !t.isOn, !t.count, !t.name);

interface Given {
	list: string[];
	part: { k: number };
	count: number;
}
const given = JSON.parse('{"list": "", "part": 0, "count": ""}') as Given;
console.log(given.list || "none", given.part || "none", given.count || "none", !given.list, !!given.part);
console.log([given.list, given.part].filter(Boolean).length, [given.list].some((x) => x));
