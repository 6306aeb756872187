// Methods of object literals, with and without `this`; records of functions (O3, C6)
const counter = {
	count: 0,
	increment() { this.count++; return this.count; },
	add(n: number) { this.count += n; return this; },
	get: () => 5,
};
counter.increment(); counter.increment();
console.log(counter.add(3).add(4).count, counter.get());
function makePerson(name: string, age: number) {
	return { name, age, greet() { return `Hi, I'm ${this.name} (${this.age})`; }, birthday() { this.age += 1; } };
}
const people = [makePerson("A", 1), makePerson("B", 2)];
for (const p of people) { p.birthday(); console.log(p.greet()); }
interface Shape { name: string; area(): number }
const shapes: Shape[] = [];
for (let i = 1; i <= 3; i++) shapes.push({ name: "s" + i, area() { return i * 10; } });
for (const s of shapes) console.log(s.name, s.area());
const ops: Record<string, (a: number, b: number) => number> = {
	add: (a, b) => a + b,
	sub: (a, b) => a - b,
	mul(a, b) { return a * b; },
};
for (const name of Object.keys(ops)) console.log(name, ops[name]!(6, 3));
