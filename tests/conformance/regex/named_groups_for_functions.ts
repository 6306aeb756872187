// A function that replaces is given the named groups of the pattern last.
console.log("abc".replace(/(?<x>b)/, (m, p1: string, off: number, whole: string, groups: { x: string }) => [m, p1, off, whole, groups.x].join()));
const date = "2024-05-06".replace(/(?<y>\d+)-(?<m>\d+)-(?<d>\d+)/, (...args: any[]) => { const { y, m, d } = args[args.length - 1] as Record<string, string>; return `${d}.${m}.${y}`; }); console.log(date);
console.log("k=v".replace(/(?<k>\w)=(?<v>\w)?(?<z>q)?/g, (_m, _k: string, _v: string, _z: string, _at: number, _s: string, g: Record<string, string | undefined>) => `${g["v"]}:${g["k"]}:${g["z"]}`));
