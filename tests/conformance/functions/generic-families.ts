// Generic interfaces whose methods give one another: of such types there is no end, and a class goes where nothing is known.

interface Maybe<T> {
	map<U>(f: (value: T) => U): Maybe<U>;
	list(): List<T>;
	orFail<E>(error: E): Result<T, E>;
	pairs<U>(other: List<U>): List<Result<T, U>>;
	show(): string;
}

interface Result<T, E> {
	map<U>(f: (value: T) => U): Result<U, E>;
	swap(): Result<E, T>;
	value(): Maybe<T>;
	both(): List<Maybe<T> | Maybe<E>>;
	tree(): Tree<Maybe<T>, E>;
}

interface List<T> {
	readonly items: readonly T[];
	map<U>(f: (item: T) => U): List<U>;
	first(): Maybe<T>;
	zip<U>(other: List<U>): List<Result<T, U>>;
	forest<E>(error: E): List<Tree<T, E>>;
}

interface Tree<T, E> {
	map<U>(f: (value: T) => U): Tree<U, E>;
	value(): Result<T, E>;
	children(): List<Tree<T, E>>;
	flat(): List<Maybe<T>>;
	results(): Result<List<T>, List<E>>;
}

const maybe = <T>(value: T | undefined): Maybe<T> => ({
	map: (f) => maybe(value === undefined ? undefined : f(value)),
	list: () => list(value === undefined ? [] : [value]),
	orFail: (error) => result(value, error),
	pairs: (other) => other.map((u) => result(value, u)),
	show: () => (value === undefined ? "none" : `some ${String(value)}`),
});

const result = <T, E>(value: T | undefined, error: E | undefined): Result<T, E> => ({
	map: (f) => result(value === undefined ? undefined : f(value), error),
	swap: () => result(error, value),
	value: () => maybe(value),
	both: () => list<Maybe<T> | Maybe<E>>([maybe(value), maybe(error)]),
	tree: () => tree(result(maybe(value), error), []),
});

const list = <T>(items: readonly T[]): List<T> => ({
	items,
	map: (f) => list(items.map(f)),
	first: () => maybe(items[0]),
	zip: (other) => list(items.map((item, i) => result(item, other.items[i]))),
	forest: (error) => list(items.map((item) => tree(result(item, error), []))),
});

const tree = <T, E>(value: Result<T, E>, children: readonly Tree<T, E>[]): Tree<T, E> => ({
	map: (f) =>
		tree(
			value.map(f),
			children.map((child) => child.map(f)),
		),
	value: () => value,
	children: () => list(children),
	flat: () => list([value.value(), ...children.map((child) => child.value().value())]),
	results: () => result(list(value.value().list().items), list(value.swap().value().list().items)),
});

class Shown {
	static title = "shown";
}

function describe(value: unknown): string {
	const known = value as any;
	return known?.title ?? known?.items?.length ?? typeof value;
}

const numbers = list([3, 4, 5]);
console.log(describe(numbers.first()), describe(numbers), describe(Shown));
console.log(numbers.zip(list(["a", "b"])).items.map((r) => `${r.value().show()}/${r.swap().value().show()}`));
console.log(
	numbers
		.forest("bad")
		.items.map((t) => t.map((n) => n * 2).flat())
		.map((l) =>
			l
				.first()
				.map((m) => m.show())
				.show(),
		),
);
console.log(describe(result(1, "e").tree().flat()), maybe(2).pairs(numbers).items[1]?.swap().value().show());
