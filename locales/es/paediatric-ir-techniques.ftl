title = Radiología intervencionista en niños
summary = Tratamiento guiado por imágenes, para bebés y niños.

about-heading = ¿Qué son los procedimientos de radiología intervencionista en niños?
about-what = En la radiología intervencionista, los médicos utilizan imágenes del interior del cuerpo para guiar un tratamiento. Estos procedimientos se ofrecen como una opción de tratamiento para los niños.
about-surgery = Con un procedimiento de este tipo, un niño normalmente puede evitar la cirugía convencional.
about-adults = A grandes rasgos, cualquier procedimiento mínimamente invasivo que se pueda hacer en adultos también se puede hacer en bebés y niños. «Mínimamente invasivo» significa que los médicos solo necesitan una abertura muy pequeña en la piel.

procedure-heading = ¿Cómo se realiza el procedimiento?
procedure-asleep = Normalmente, el niño está o bien sedado o bien bajo anestesia general. Esto se hace para que el niño tenga el menor estrés posible. Estar sedado significa estar tranquilo y adormilado por efecto de medicamentos. Estar bajo anestesia general significa estar profundamente dormido por efecto de medicamentos.
procedure-devices = Los materiales normalmente son los mismos que en los adultos. Pero los dispositivos tienden a ser más pequeños, para evitar lesiones a los bebés y a los niños.
procedure-used = Lo siguiente se utiliza de la misma manera que en los adultos:
procedure-microparticles = micropartículas: partículas de resina más pequeñas que un grano de arena
procedure-coils = coils: pequeñas espirales de metal

reasons-heading = ¿Por qué se realiza?
reasons-why = A los niños se les hacen estos procedimientos por las mismas razones que a los adultos: son una forma mínimamente invasiva de tratar una serie de problemas de salud. Entre ellos están:
reasons-bleeding = hemorragias
reasons-drainage = líquido que se ha acumulado en el cuerpo y que se drena
reasons-veins = anomalías en las venas (los vasos sanguíneos que llevan la sangre de vuelta al corazón)

risks-heading = ¿Qué riesgos hay?
risks-same = En general, los riesgos en los niños son los mismos que en los adultos.
risks-minor = Entre los riesgos menores están:
risks-bruising = moratones en el punto por donde el catéter (un tubo fino y flexible) entra en el cuerpo, normalmente en la ingle
risks-significant = Hay riesgos más importantes, entre ellos:
risks-migration = la posibilidad de que las micropartículas o los coils se desplacen a otra parte del cuerpo y bloqueen otras ramas de arterias (los vasos sanguíneos que salen del corazón)
risks-veins = un riesgo para las estructuras de las venas
risks-allergy = alergias al medio de contraste (una sustancia que hace que algunas partes del cuerpo se vean mejor) que se utiliza para obtener las imágenes
risks-dose = Es importante controlar con cuidado la dosis de radiación.
risks-rare = Sin embargo, todos los riesgos de estos procedimientos en niños son raros: se producen en menos del { $complication-rate } de los casos.
