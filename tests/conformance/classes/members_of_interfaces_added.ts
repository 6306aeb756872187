// Members that an interface has if need be, stored in objects whose classes do not declare them
class Bare {
	y = 1;
}
interface Marked {
	mark?: number;
}
const bare = new Bare() as Bare & Marked;
bare.mark = 3;
console.log(bare, bare.mark, Object.keys(bare));
bare.mark += 1;
bare.mark++;
console.log(bare, JSON.stringify(bare));
const other: Bare & Marked = new Bare();
console.log(other, other.mark);
console.log(JSON.parse('{"__proto__": 1, "a": 2}'));
