// Maps and Sets that a decorated method takes and gives are told by what the decorator puts in its place
function logged(method: any, context: ClassMethodDecoratorContext) {
	return function (this: any, ...args: any[]) {
		console.log("enter", String(context.name), args);
		const result = method.call(this, ...args);
		console.log("leave", result, result instanceof Map);
		return result;
	};
}
class Counts {
	@logged
	with(counts: Map<string, number>, more: Set<string>): Map<string, number> {
		return new Map([...counts, ...[...more].map((name) => [name, 0] as const)]);
	}
}
console.log(new Counts().with(new Map([["a", 1]]), new Set(["b"])));
