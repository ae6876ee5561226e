title = Radioloxía intervencionista en nenos
summary = Un tratamento guiado por imaxes, para bebés e nenos.

about-heading = Que son os procedementos de radioloxía intervencionista en nenos?
about-what = Na radioloxía intervencionista, os médicos usan imaxes do interior do corpo para guiar un tratamento. Estes procedementos ofrécense como unha opción de tratamento para os nenos.
about-surgery = Cun procedemento deste tipo, un neno normalmente pode evitar a cirurxía convencional.
about-adults = A grandes trazos, calquera procedemento minimamente invasivo que se poida facer en adultos tamén se pode facer en bebés e nenos. “Minimamente invasivo” significa que os médicos só precisan unha abertura moi pequena na pel.

procedure-heading = Como se fai o procedemento?
procedure-asleep = Normalmente, o neno está sedado ou baixo anestesia xeral. Isto faise para que o neno teña o menor estrés posible. Estar sedado significa estar tranquilo e somnolento por efecto de medicamentos. Estar baixo anestesia xeral significa estar profundamente durmido por efecto de medicamentos.
procedure-devices = Os materiais normalmente son os mesmos que nos adultos. Pero os dispositivos tenden a ser máis pequenos, para evitar lesións aos bebés e aos nenos.
procedure-used = Os seguintes elementos úsanse do mesmo xeito que nos adultos:
procedure-microparticles = micropartículas: partículas de resina máis pequenas ca un gran de area
procedure-coils = coils: pequenas espirais de metal

reasons-heading = Por que se fai?
reasons-why = Aos nenos fánselles estes procedementos polas mesmas razóns que aos adultos: son unha forma minimamente invasiva de tratar unha serie de problemas de saúde. Entre eles están:
reasons-bleeding = hemorraxias
reasons-drainage = líquido que se acumulou no corpo e que se drena
reasons-veins = anomalías nas veas (os vasos sanguíneos que levan o sangue de volta ao corazón)

risks-heading = Que riscos hai?
risks-same = En xeral, os riscos nos nenos son os mesmos que nos adultos.
risks-minor = Entre os riscos menores están:
risks-bruising = mazaduras no punto por onde o catéter (un tubo fino e flexible) entra no corpo, normalmente na virilla
risks-significant = Entre os riscos máis importantes están:
risks-migration = a posibilidade de que as micropartículas ou os coils se despracen a outra parte do corpo e bloqueen outras ramas de arterias (os vasos sanguíneos que saen do corazón)
risks-veins = un risco para as estruturas das veas
risks-allergy = alerxias ao medio de contraste (unha substancia que fai que algunhas partes do corpo se vexan máis facilmente) que se usa para obter as imaxes
risks-dose = É importante controlar con coidado a dose de radiación.
risks-rare = Porén, todos os riscos destes procedementos en nenos son raros: prodúcense en menos do { $complication-rate } dos casos.
