// Named groups that take no part are undefined among the others
const s: string | undefined = ["2020-12", undefined][0];
console.log(/(?<y>\d{4})-(?<m>\d\d)/.exec(s ?? "")?.groups);
const t = (x: string) => /(?<w>\w+)@(?<d>\w+)/.exec(x)?.groups;
console.log(t("a@b"), t("none"));
const { w, d } = t("me@site") ?? {};
console.log(w, d);
for (const m of "a=1,b=2".matchAll(/(?<k>\w)=(?<v>\d)/g)) console.log(m.groups, m.groups?.k, m.index);
console.log("x-y".match(/(?<a>x)(?<b>z)?/)?.groups);
const r = "2024-05-06".match(/(?<y>\d+)-(?<m>\d+)/);
if (r?.groups) { const { y, m } = r.groups; console.log(Number(y) + Number(m), JSON.stringify(r.groups), Object.entries(r.groups)); }
