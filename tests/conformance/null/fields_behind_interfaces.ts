// U1: whether a class's field is null or undefined shows where its object is known by an interface, or by nothing
interface Known {
	id: number;
}
class User implements Known {
	constructor(
		public id: number,
		public email?: string | null,
	) {}
}
const show = (known: Known, anything: unknown): void => console.log(known, anything, JSON.stringify(known));
show(new User(1), new User(2, null));
show(new User(3, null), [new User(4)]);
show({ id: 5 }, new User(6, "e"));
