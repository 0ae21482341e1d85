"""Words that carry grammar and hardly any meaning, in the languages that names come in.

They weigh next to nothing on either side of a comparison. Folded, as `normalise` leaves them.
"""

_ENGLISH = """
a about above after all also am an and any anything are as at be been but by can could did
do does doing done for from get got had has have he her here hi his how i if info
information in into is it its just know like me more most my no not of off on one or our out
over please she should so some tell than thank thanks that the their them then there these
they this those to too up us was we were what when where which who whom whose why will with
would you your
"""
_FRENCH = """
au aux avec c ca ce ces cet cette ceux combien comme comment d dans de des donc du elle
elles en est et etait eux fait il ils j je l la le les leur leurs lui m ma mais me mes moi
mon n ne nos notre nous on ont ou par pas plus pour pourquoi qu quand que quel quelle
quelles quels qui quoi s sa sans se ses son sont sur t ta te tes toi ton tu un une va vers
vos votre vous y
"""
_MALAY = """
ada adalah akan apa apakah atau bagaimana berapa bila dalam dan dari daripada dengan di dia
ini itu juga kami kapan ke kepada kita mana mengapa oleh pada saja sebagai sebuah siapa
tentang untuk yang
"""
_VIETNAMESE = """
bao cac cai chi cho co con cua duoc gi khi khong la lam mot nao nay nhieu nhung noi o ra sao
se tai thi theo tu va vao ve voi
"""
_CHINESE = """
的 了 吗 呢 吧 啊 是 有 在 和 与 及 或 也 都 就 不 这 那 个 们 什 么 谁 哪 几 多 少 怎 为
何 请 问 我 你 他 它 被 把 对 从 到 于 之 其
"""

FUNCTION_WORDS = frozenset((_ENGLISH + _FRENCH + _MALAY + _VIETNAMESE + _CHINESE).split())
"""All of them; languages share words, and a word is known without knowing its language."""
