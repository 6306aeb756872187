// A constant that was tested outside is in a function what it was tested for: nothing else is ever stored in it.
type Tree = number | string | Tree[];
class Scope {
  readonly values = new Map<string, number>();
}
function maker(tree: Tree): (given: number[]) => Scope {
  if (!Array.isArray(tree)) throw new Error("no list");
  const names = tree[0];
  if (!Array.isArray(names) || !names.every((n) => typeof n === "string")) throw new Error("no names");
  return function (given: number[]): Scope {
    const scope = new Scope();
    for (let i = 0; i < names.length; i++) scope.values.set(names[i] as string, given[i] ?? 0);
    return scope;
  };
}
console.log(maker([["a", "b"], 1])([1, 2]), maker([[]])([]));
for (const bad of ["x", [1], [["a", 2]]] as Tree[])
  try {
    maker(bad);
  } catch (e) {
    console.log((e as Error).message);
  }
