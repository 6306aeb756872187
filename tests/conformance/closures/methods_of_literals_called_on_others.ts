// methods of object literals, given another object by call, apply and bind
const user = {
	name: "Ann",
	greet(greeting: string, end = "!"): string {
		return `${greeting}, ${this.name}${end}`;
	},
	old: function (): string {
		return this.name;
	},
};
const other = { name: "Bob" };
const bound = user.greet.bind({ name: "Cal" }, "Hey");
console.log(user.greet("Hi"), bound(), bound("?"), user.greet.call(other, "Yo"), user.greet.apply({ name: "Di" }, ["Hm", "..."]));
console.log(user.greet.bind(user)("Hi"), user.greet.call(user, "Hi"), user.old.call(other), user.old());
console.log(["a", "b"].map((s) => user.greet.call({ name: s }, "Dear")));
