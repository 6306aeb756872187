// Namespaces: values, classes, nested ones, names that others have too (M6)
namespace Geo { export const PI2 = 6.28; export function area(r: number) { return PI2 * r * r / 2; } export class Pt { constructor(public x: number) {} } export interface Opt { a: number } export namespace Inner { export const z = 3; export function up() { return PI2 + z; } } let hidden = 1; export function next() { return hidden++; } }
console.log(Geo.area(2), new Geo.Pt(1), Geo.Inner.z, Geo.Inner.up(), Geo.next(), Geo.next()); const o: Geo.Opt = { a: 1 }; console.log(o);
function f() { const area = Geo.area(1); const PI2 = Geo.PI2; return area + PI2; } console.log(f());
namespace A { export const x = 1; export let n = 0; export function inc() { n++; return n; } } namespace B { export const x = 2; export const y = A.x + x; } namespace A { export const later = x + 10; } console.log(A.x, B.x, B.y, A.later, A.inc(), A.n); A.n = 10; A.n += 5; A.n++; console.log(A.n, A.inc()); const x = "mine"; console.log(x);
