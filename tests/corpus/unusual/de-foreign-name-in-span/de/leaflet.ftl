partner = Unser Partner ist das <span lang="fr">Hôpital du Lac</span> in Genf.
source = Quelle: <span lang="en">Smith J. Image-guided procedures. J Example Radiol. 2019;12:34–41.</span>
