// Of what is known as `Object` or `{}` it is only said that it has a member.
interface Named {
	name: string;
	isOn: boolean;
}
const nameOf = (o: Object): string => (o as Named).name;
console.log(nameOf({ name: "lamp" }), nameOf({ title: "lamp" }), nameOf([1]), nameOf(5));
const isOn = (o: {}): boolean => (o as Named).isOn;
console.log(isOn({ isOn: true }), isOn({}), `${isOn({ isOn: false })} ${isOn({})}`);
class Box {
	constructor(private readonly held: Object) {}
	describe(): string {
		return `${(<Named>this.held).name}: ${(<Named>this.held).isOn}`;
	}
}
console.log(new Box({ name: "a", isOn: true }).describe(), new Box({ size: 1 }).describe(), new Box(5).describe());
