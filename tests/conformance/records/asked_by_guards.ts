// Guards ask anything for a member: a record, an object of a class, what has none.

interface Flyer { fly(): string }
const canFly = (x: unknown): x is Flyer => typeof x === "object" && x !== null && typeof (x as Flyer).fly === "function";
class Duck { fly() { return "flap"; } }
class Stone { weight = 1; }
console.log([new Duck(), new Stone(), { fly: () => "z" }, { swim: 1 }, null, 5].map(canFly));
interface Cat { name: string; meow(): void }
function isCat(a: object): a is Cat { return (a as Cat).meow !== undefined; }
console.log(isCat(new Duck()), isCat({ name: "x", meow() {} }));
