// `String`, `Number` and `Boolean` as types: beginners write them for `string` and its like.
function greeting(name: String): String {
  return "hi " + name.toUpperCase();
}
const words: String[] = ["b", "a"];
console.log(greeting("bob"), words.sort(), words.map((w) => w.length), words.includes("a"));
const flags: Boolean[] = [true, false];
console.log(flags, flags.filter((f) => f === true).length, flags.every(Boolean));
const half: Number = 2.5;
console.log(half.toFixed(2), half.valueOf() * 2, half == 2.5, `${half}`, [half], typeof half);
const empty: String = "";
const off: Boolean = false;
console.log(empty ? "some" : "none", off ? "on" : "off");
interface Student {
  name: String;
  age: Number;
  enrolled: Boolean;
}
const student: Student = { name: "Ann", age: 20, enrolled: false };
console.log(student, JSON.stringify(student), student.name === "Ann", student.enrolled ? 1 : 2);
const ages = new Map<String, Number>([["Ann", 20]]);
ages.set("Bob", 21.5);
console.log(ages, ages.get("Bob"), ages.has("Cid"));
for (const entry of ages) console.log(entry);
class Car {
  speed: Number = 0;
  constructor(public make: String) {}
  show(): String {
    return `${this.make} at ${this.speed}`;
  }
}
console.log(new Car("VW").show(), new Car("VW"));
