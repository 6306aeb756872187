// Getters that have a name which the library asks for are asked once
let asked: string[] = [];
class Loud {
	get length(): number {
		asked.push("length");
		return 2;
	}
	get toString(): () => string {
		asked.push("toString");
		return () => "loud";
	}
	get valueOf(): () => number {
		asked.push("valueOf");
		return () => 4;
	}
	get kept(): number {
		asked.push("kept");
		return 1;
	}
}
const told = (what: unknown): void => {
	console.log(what, asked.join());
	asked = [];
};
const x: any = new Loud();
const y = new Loud();
told(x.length);
told(`${x}`);
told(String(x));
told(x < 5);
told(y < x);
told([x, 1].join());
told(delete x.kept);
told(`${y}`);
told(y > new Loud());
told(+y);
told("a" + y);
