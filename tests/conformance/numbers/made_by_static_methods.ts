// what a static method hands to `new this(...)` gets to the constructors of classes that derive from it
class Frame {
	static of(id: number): Frame {
		return new this(id);
	}
	readonly id: number;
	constructor(id: number) {
		this.id = id;
		console.log("frame", id);
	}
}
class LongFrame extends Frame {
	constructor(id: number) {
		super(id + 2 * Number.MAX_SAFE_INTEGER);
	}
}
class NamedFrame extends LongFrame {
	readonly name = "named";
}
console.log(Frame.of(5).id, LongFrame.of(5).id, NamedFrame.of(7).id);
class Half extends Frame {
	constructor(id: number) {
		super(id / 2);
	}
}
