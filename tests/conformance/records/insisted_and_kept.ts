// U5: what `!` says is there, and is only kept, printed or handed on, is undefined where it is not
interface Person {
	name?: string;
	age?: number;
	tags?: string[];
}

function copied(person: Person): Required<Person> {
	return { name: person.name!, age: person.age!, tags: person.tags! };
}
console.log(copied({}), copied({ name: "Ann", age: 3, tags: ["x"] }));

const people: Person[] = [{ age: 3 }, {}];
console.log(people.map((p) => p.age!), people.map((p) => p.age! + 1), `${people[1]!.name!}`);

const name = people[0]!.name!;
console.log(name, name === undefined, "name: " + name);
try {
	console.log(people[0]!.tags!.length);
} catch (error) {
	console.log((error as Error).message);
}
