title = Ir-radjoloġija intervenzjonali fit-tfal
summary = Kura ggwidata mill-immaġnijiet, għat-trabi u għat-tfal.

about-heading = X’inhuma l-proċeduri tar-radjoloġija intervenzjonali għat-tfal?
about-what = Fir-radjoloġija intervenzjonali, it-tobba jużaw immaġnijiet ta’ ġewwa l-ġisem biex jiggwidaw il-kura. Dawn il-proċeduri jiġu offruti bħala għażla ta’ kura għat-tfal.
about-surgery = Bi proċedura bħal din, it-tfal normalment jistgħu jevitaw il-kirurġija konvenzjonali.
about-adults = F’termini ġenerali, kull proċedura minimament invażiva li tista’ ssir fl-adulti tista’ ssir ukoll fit-trabi u fit-tfal. “Minimament invażiva” tfisser li t-tobba jeħtieġu biss fetħa żgħira ħafna fil-ġilda.

procedure-heading = Kif issir il-proċedura?
procedure-asleep = Normalment it-tfal ikunu jew taħt sedazzjoni jew taħt anestesija ġenerali. Dan isir biex l-istress tat-tfal jinżamm baxx kemm jista’ jkun. Taħt sedazzjoni tfisser li jsiru kalmi u jagħtihom in-ngħas permezz tal-mediċina. Taħt anestesija ġenerali tfisser li jidħlu f’irqad fond permezz tal-mediċina.
procedure-devices = Il-materjali normalment ikunu l-istess bħal fl-adulti. Iżda l-apparati għandhom tendenza li jkunu iżgħar, biex jiġu evitati korrimenti fit-trabi u fit-tfal.
procedure-used = Dawn jintużaw bl-istess mod bħal fl-adulti:
procedure-microparticles = mikropartiċelli: partiċelli tar-reżina, iżgħar minn ħabba ramel
procedure-coils = coils: spirali żgħar tal-metall

reasons-heading = Għaliex issir?
reasons-why = Dawn il-proċeduri jsiru fit-tfal għall-istess raġunijiet bħal fl-adulti: huma mod minimament invażiv biex jiġu kkurati għadd ta’ problemi tas-saħħa. Dawn jinkludu:
reasons-bleeding = ħruġ ta’ demm
reasons-drainage = fluwidu li jkun inġabar fil-ġisem u li jitneħħa permezz ta’ drenaġġ
reasons-veins = anormalitajiet fil-vini (il-kanali tad-demm li jwasslu lura lejn il-qalb)

risks-heading = X’riskji hemm?
risks-same = B’mod ġenerali, ir-riskji fit-tfal huma l-istess bħal fl-adulti.
risks-minor = Ir-riskji minuri jinkludu:
risks-bruising = tbenġil fil-post minn fejn il-kateter (tubu rqiq u flessibbli) jidħol fil-ġisem, normalment fil-groin (bejn il-koxxa u ż-żaqq)
risks-significant = Ir-riskji aktar sinifikanti jinkludu:
risks-migration = il-possibbiltà li l-mikropartiċelli jew il-coils jiċċaqilqu lejn parti differenti tal-ġisem u jimblukkaw fergħat oħra tal-arterji (il-kanali tad-demm li jwasslu ’l barra mill-qalb)
risks-veins = riskju għall-istrutturi tal-vini
risks-allergy = allerġiji għall-aġent ta’ kuntrast (sustanza li tgħin biex partijiet tal-ġisem jidhru aktar faċilment) li jintuża għall-immaġnijiet
risks-dose = Huwa importanti li d-doża ta’ radjazzjoni tiġi kkontrollata bir-reqqa.
risks-rare = Madankollu, ir-riskji kollha ta’ dawn il-proċeduri fit-tfal huma rari: iseħħu f’inqas minn { $complication-rate } tal-każijiet.
