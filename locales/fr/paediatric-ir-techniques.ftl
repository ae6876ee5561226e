title = La radiologie interventionnelle chez l’enfant
summary = Un traitement guidé par l’image, pour les bébés et les enfants.

about-heading = Que sont les procédures de radiologie interventionnelle chez l’enfant ?
about-what = En radiologie interventionnelle, les médecins utilisent des images de l’intérieur du corps pour guider un traitement. Ces procédures sont proposées comme option de traitement pour les enfants.
about-surgery = Avec une telle procédure, un enfant peut généralement éviter une chirurgie classique.
about-adults = Globalement, toute procédure mini-invasive qui peut être réalisée chez l’adulte peut l’être aussi chez le bébé et chez l’enfant. « Mini-invasive » signifie que les médecins n’ont besoin que d’une très petite ouverture dans la peau.

procedure-heading = Comment se déroule la procédure ?
procedure-asleep = L’enfant est généralement soit sous sédation, soit sous anesthésie générale. Le but est de réduire le plus possible le stress de l’enfant. Sous sédation, l’enfant est rendu calme et somnolent par des médicaments. Sous anesthésie générale, l’enfant est plongé dans un sommeil profond par des médicaments.
procedure-devices = Les matériaux sont généralement les mêmes que chez l’adulte. Mais les dispositifs ont tendance à être plus petits, pour éviter de blesser les bébés et les enfants.
procedure-used = Les éléments suivants sont utilisés de la même manière que chez l’adulte :
procedure-microparticles = des microparticules : des particules de résine plus petites qu’un grain de sable
procedure-coils = des coils : de petites spirales en métal

reasons-heading = Pourquoi cette procédure est-elle réalisée ?
reasons-why = Chez l’enfant, ces procédures sont réalisées pour les mêmes raisons que chez l’adulte : elles sont une façon mini-invasive de traiter un certain nombre de problèmes de santé. En voici quelques-uns :
reasons-bleeding = des saignements
reasons-drainage = du liquide qui s’est accumulé dans le corps et qui est drainé
reasons-veins = des anomalies des veines (les vaisseaux sanguins qui ramènent le sang au cœur)

risks-heading = Quels sont les risques ?
risks-same = En général, les risques chez l’enfant sont les mêmes que chez l’adulte.
risks-minor = Les risques mineurs comprennent notamment :
risks-bruising = des bleus à l’endroit où le cathéter (un tube fin et souple) entre dans le corps, généralement à l’aine
risks-significant = Les risques plus importants comprennent notamment :
risks-migration = la possibilité que des microparticules ou des coils se déplacent vers une autre partie du corps et bouchent d’autres branches d’artères (les vaisseaux sanguins qui partent du cœur)
risks-veins = un risque pour les structures des veines
risks-allergy = des allergies au produit de contraste (une substance qui rend certaines parties du corps plus faciles à voir) utilisé pour l’imagerie
risks-dose = Il est important de contrôler avec soin la dose de rayonnement.
risks-rare = Cependant, tous les risques de ces procédures chez l’enfant sont rares : ils surviennent dans moins de { $complication-rate } des cas.
