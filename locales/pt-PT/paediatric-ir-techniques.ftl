title = Radiologia de intervenção em crianças
summary = Tratamento guiado por imagens, para bebés e crianças.

about-heading = O que são os procedimentos de radiologia de intervenção em crianças?
about-what = Na radiologia de intervenção, os médicos usam imagens do interior do corpo para guiar um tratamento. Estes procedimentos são propostos como uma opção de tratamento para crianças.
about-surgery = Com um procedimento deste tipo, uma criança pode normalmente evitar a cirurgia convencional.
about-adults = Em traços gerais, qualquer procedimento minimamente invasivo que possa ser feito em adultos também pode ser feito em bebés e crianças. «Minimamente invasivo» significa que os médicos precisam apenas de uma abertura muito pequena na pele.

procedure-heading = Como é feito o procedimento?
procedure-asleep = Normalmente, a criança ou está sedada ou está sob anestesia geral. O objetivo é manter o stress da criança o mais baixo possível. Estar sedada significa estar calma e sonolenta por efeito de medicamentos. Estar sob anestesia geral significa estar num sono profundo por efeito de medicamentos.
procedure-devices = Os materiais são normalmente os mesmos que nos adultos. Mas os dispositivos tendem a ser mais pequenos, para evitar lesões nos bebés e nas crianças.
procedure-used = Os seguintes elementos são usados da mesma forma que nos adultos:
procedure-microparticles = micropartículas: partículas de resina mais pequenas do que um grão de areia
procedure-coils = coils: pequenas espirais de metal

reasons-heading = Por que razão é feito?
reasons-why = Nas crianças, estes procedimentos são feitos pelas mesmas razões que nos adultos: são uma forma minimamente invasiva de tratar uma série de problemas de saúde. Estes incluem:
reasons-bleeding = hemorragias
reasons-drainage = líquido que se acumulou no corpo e que é drenado
reasons-veins = anomalias nas veias (os vasos sanguíneos que levam o sangue de volta ao coração)

risks-heading = Que riscos existem?
risks-same = Em geral, os riscos nas crianças são os mesmos que nos adultos.
risks-minor = Os riscos menores incluem:
risks-bruising = nódoas negras no ponto onde o cateter (um tubo fino e flexível) entra no corpo, normalmente na virilha
risks-significant = Há riscos mais significativos, entre eles:
risks-migration = a possibilidade de as micropartículas ou os coils se deslocarem para outra parte do corpo e bloquearem outros ramos de artérias (os vasos sanguíneos que saem do coração)
risks-veins = um risco para as estruturas das veias
risks-allergy = alergias ao produto de contraste (uma substância que torna algumas partes do corpo mais fáceis de ver) usado para obter as imagens
risks-dose = É importante controlar com cuidado a dose de radiação.
risks-rare = No entanto, todos os riscos destes procedimentos em crianças são raros: ocorrem em menos de { $complication-rate } dos casos.
