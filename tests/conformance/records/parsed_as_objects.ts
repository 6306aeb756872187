// O3, O6, U1: what JSON.parse gives where a class, or an interface that one fulfils, is asked for are objects with attributes
class Address {
	street = "";
	zip?: string;
	at: { lat: number; next: Address | null } | null = null;
}
class Person {
	name = "";
	addresses: Address[] = [];
	by: Record<string, Address> = {};
	pair: [string, Address] | null = null;
	tag: string | null = null;
	from = "f";
	greet(): string {
		return `hi ${this.name}`;
	}
}
const text =
	'[{"name":"A","addresses":[{"street":"s","zip":"1"},{"street":"t","at":{"lat":1.5,"next":{"street":"in"}}}],' +
	'"by":{"k":{"street":"u"}},"pair":["p",{"street":"v"}],"tag":null,"from":"q","a b":null,"10":[null,{"z":1}]}]';
const people = JSON.parse(text) as Person[];
const first = people[0] as Person;
console.log(first.addresses[1]?.at?.next?.street, first.addresses[0]?.zip, first.addresses[1]?.zip, first.from);
console.log(first.by["k"]?.street, first.pair?.[1].street, first.tag, first instanceof Person, Object.keys(first));
console.log(people, JSON.stringify(people) === JSON.stringify(JSON.parse(text)));
first.addresses.push(new Address(), { street: "literal", at: null });
console.log(first.addresses.map((a) => a.street), new Person().greet());

class Sample {
	n = 1;
	list: number[] = [];
}
const half = JSON.parse('{"n":0.5,"list":[1.5]}') as Sample;
const odd: Sample = JSON.parse('{"n":-0,"list":[1e400]}');
console.log(half.n / 2, half.n % 2, half.n | 0, [10, 20][half.n * 2], odd.n, 1 / odd.n, odd, new Sample().n);
interface Animal {
	name: string;
	legs?: number;
}
class Dog implements Animal {
	constructor(public name: string) {}
}
const zoo: Animal[] = [new Dog("rex"), ...(JSON.parse('[{"name":"cat","legs":4}]') as Animal[])];
for (const { name, legs = 0 } of zoo) console.log(name, legs);
const lost: Animal | null = JSON.parse("null");
const load = async (s: string): Promise<Animal> => JSON.parse(s);
load('{"name":"later"}').then((a) => console.log(lost, a.name, a));
const told = { p: 1, q: 0 };
Object.assign(told, JSON.parse('{"p":"","q":"0"}'));
console.log(told.p ? 0 : 1, told.q ? 0 : 1, told.p || "none");
