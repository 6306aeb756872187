// What a catch takes of what is not there: members, calls and parts of nothing
const people = [{ name: "Ada", tags: ["x"] }, { name: "Bo" }] as { name: string; tags?: string[] }[];
const byKey: Record<string, { n: number }> = { k: { n: 1 } };
const nth = (i: number): string => {
	try {
		return people[i]!.name;
	} catch {
		return "nobody";
	}
};
const entry = (k: string): unknown => {
	try {
		return byKey[k]!.n;
	} catch (e) {
		return e instanceof TypeError;
	}
};
const tag = (i: number): string => {
	try {
		return people[i]!.tags![0]!.toUpperCase();
	} catch {
		return "none";
	} finally {
		console.log("looked", i);
	}
};
console.log(nth(0), nth(9), entry("k"), entry("z"), tag(0), tag(1), tag(2));

const path = (x: any): unknown => {
	try {
		return x.a.b;
	} catch {
		return "no path";
	}
};
console.log(path({ a: { b: 2 } }), path({ a: 1 }), path({}), path(null), path(5), path(undefined));

const store = (x: any): unknown => {
	try {
		x.size = 3;
		return x.size;
	} catch (e) {
		return (e as Error).name;
	}
};
console.log(store({}), store(null), store(undefined), store([1].at(4)));

const drop = (x: any): unknown => {
	try {
		delete x.a;
		return Object.keys(x);
	} catch {
		return "nothing to delete from";
	}
};
console.log(drop({ a: 1, b: 2 }), drop(null), drop(undefined));

const late = Promise.resolve([1] as any).then((x) => x.first.second);
late.catch(() => console.log("rejected"));
