// Fields that a type promises, called like what every object has: they come to be where they are stored
class Reading {
	value = 1;
}
class Marked extends Reading {
	declare toString: any;
	declare valueOf: any;
	mark(text: string): this {
		[this.toString] = [text];
		this.valueOf = text.length;
		return this;
	}
}
const marked = new Marked().mark("lab");
console.log(marked, Object.keys(marked), JSON.stringify(marked), { ...marked }, marked.toString, marked.valueOf);
console.log(new Marked(), Object.keys(new Marked()));
export {};
