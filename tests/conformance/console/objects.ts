// S9: console.log prints objects, Maps, Sets, trees and instances of classes as Node does
class Point { constructor(public x: number, public y: number) {} get len() { return 1; } method() { return 2; } }
class Point3 extends Point { z = 0; private hidden = "h"; #secret = 1; static count = 0; constructor(x: number, y: number) { super(x, y); this.#secret = 2; } s() { return this.#secret; } }
class Empty {}
class Node2<T> { next: Node2<T> | null = null; constructor(public value: T) {} }
console.log(new Point(1, 2), [new Point(1, 2), new Point3(3, 4)], new Empty(), { p: new Point(0, 0) });
const n = new Node2(1); n.next = new Node2(2); n.next.next = new Node2(3); n.next.next.next = new Node2(4);
console.log(n);
const m = new Map<string, number>([["a", 1], ["b", 2]]);
const s = new Set([1, 2, 3]);
console.log(m, s, new Map(), new Set(), [m], { m, s });
const mm = new Map<string, Map<string, number[]>>([["outer", new Map([["inner", [1, 2]]])]]);
console.log(mm);
const ms = new Map<Point, Set<string>>([[new Point(1, 1), new Set(["q"])]]);
console.log(ms);
interface Tree { value: number; left: Tree | null; right: Tree | null }
const tree: Tree = { value: 1, left: { value: 2, left: null, right: null }, right: { value: 3, left: null, right: { value: 4, left: null, right: null } } };
console.log(tree);
interface Person { name: string; address?: { city: string; zip?: string } }
const people: Person[] = [{ name: "A" }, { name: "B", address: { city: "X", zip: undefined } }];
console.log(people);
type Shape = { kind: "circle"; r: number } | { kind: "square"; side: number };
const shapes: Shape[] = [{ kind: "circle", r: 1 }, { kind: "square", side: 2 }];
console.log(shapes, shapes[0]);
const r: Record<string, number> = { b: 1, a: 2 };
console.log(r);
const mixed: (string | number | boolean | null)[] = ["a", 1, true, null, 2.5];
console.log(mixed);
const grid = [[0, 0, 0], [0, 1, 0], [0, 0, 0]];
console.log(grid);
const selfish: { name: string; self?: unknown } = { name: "me" };
console.log([[new Point(1, 2)]], [[[new Point(1, 2)]]], [[[[new Point(1, 2)]]]], [[[[]]]], [[[[1]]]]);
